/** Takes the skills of ESCO, the European classification, over into the skills table, on top of our own. */
package com.cvtailor.esco;
