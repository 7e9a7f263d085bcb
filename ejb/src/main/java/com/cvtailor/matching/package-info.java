/** How well a person's artifacts meet a job description, explained and reproducible bit for bit. */
package com.cvtailor.matching;
