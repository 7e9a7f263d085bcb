/** How artifacts meet a job description, over HTTP. */
package com.cvtailor.rest.matching;
