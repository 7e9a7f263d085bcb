/** Which language a text is written in. */
package com.cvtailor.language;
