/** A person's real work: what it was, when, with what, and the links that prove it. */
package com.cvtailor.artifact;
