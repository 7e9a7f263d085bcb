/** What a job advertisement asks for: title, company, seniority, years, and each skill with its requirement level. */
package com.cvtailor.jobdescription;
