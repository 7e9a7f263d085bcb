/** Looks at links again that are due, in parts, link by link. */
package com.cvtailor.batch.evidence;
