/** Imports the skills of a foreign classification, chunk by chunk. */
package com.cvtailor.batch.esco;
