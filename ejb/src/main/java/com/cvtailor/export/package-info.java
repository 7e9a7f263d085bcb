/** A finished document as a file: ordering and keeping exports, and drawing them as PDF, DOCX and HTML. */
package com.cvtailor.export;
