/** Holds a sentence against the artifacts that it cites and tells which of its claims they do not support. */
package com.cvtailor.claim;
