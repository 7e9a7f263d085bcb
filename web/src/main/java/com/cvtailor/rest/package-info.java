/** The REST API: validated records in, service calls, records out. */
package com.cvtailor.rest;
