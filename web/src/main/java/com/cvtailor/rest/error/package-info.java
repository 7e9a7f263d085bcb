/** Turns every fault, wherever it arises, into the one error envelope. */
package com.cvtailor.rest.error;
