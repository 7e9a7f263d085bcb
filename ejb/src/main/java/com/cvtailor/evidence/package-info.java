/** Finds out whether the links that prove an artifact lead anywhere, without going where the server must not go. */
package com.cvtailor.evidence;
