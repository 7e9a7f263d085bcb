/** The embedded server behind {@code cv-tailor.jar}: everything the product needs, started and stopped by one command. */
package com.cvtailor.server;
