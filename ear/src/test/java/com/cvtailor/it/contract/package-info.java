/** The OpenAPI file against the server: every exchange of the tests is held to it, and everything it says is exercised. */
package com.cvtailor.it.contract;
