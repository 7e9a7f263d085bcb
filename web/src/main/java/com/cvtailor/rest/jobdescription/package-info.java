/** Job descriptions over HTTP. */
package com.cvtailor.rest.jobdescription;
