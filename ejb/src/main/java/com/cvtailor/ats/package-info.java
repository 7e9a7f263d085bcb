/** What an applicant-tracking system, which reads the file and not the page, makes of a finished document. */
package com.cvtailor.ats;
