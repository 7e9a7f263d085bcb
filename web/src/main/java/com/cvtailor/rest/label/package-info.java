/** Labels over HTTP. */
package com.cvtailor.rest.label;
