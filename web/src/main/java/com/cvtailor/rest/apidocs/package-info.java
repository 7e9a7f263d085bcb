/** How the API describes itself, to programs and to people. */
package com.cvtailor.rest.apidocs;
