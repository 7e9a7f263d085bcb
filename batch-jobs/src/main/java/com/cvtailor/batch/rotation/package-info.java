/** Seals by a new key what former ones have sealed, chunk by chunk. */
package com.cvtailor.batch.rotation;
