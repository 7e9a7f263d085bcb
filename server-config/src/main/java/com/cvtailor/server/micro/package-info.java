/** Payara Micro with the application in it. */
package com.cvtailor.server.micro;
