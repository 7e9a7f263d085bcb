/** CVs and cover letters that say only what the person's artifacts support. */
package com.cvtailor.generation;
