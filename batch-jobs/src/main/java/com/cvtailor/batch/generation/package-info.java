/** Generates CVs and cover letters. */
package com.cvtailor.batch.generation;
