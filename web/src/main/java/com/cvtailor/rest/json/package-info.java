/** Reads and writes the bodies of requests and answers. */
package com.cvtailor.rest.json;
