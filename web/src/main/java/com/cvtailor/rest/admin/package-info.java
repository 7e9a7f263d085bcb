/** What administrators alone may do, over HTTP. */
package com.cvtailor.rest.admin;
