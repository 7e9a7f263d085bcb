/** A person's work as JSON Resume, the format by which other tools take it over. */
package com.cvtailor.resume;
