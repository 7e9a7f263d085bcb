/** Joining, signing in and out, and one's own account, over HTTP. */
package com.cvtailor.rest.account;
