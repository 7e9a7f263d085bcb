/** Artifacts over HTTP. */
package com.cvtailor.rest.artifact;
