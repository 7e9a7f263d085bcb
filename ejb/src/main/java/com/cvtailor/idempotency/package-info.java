/** Remembers for a day what a request with an idempotency key was answered. */
package com.cvtailor.idempotency;
