/** The skills that the engines know: their names, aliases and what they imply, and where a text mentions them. */
package com.cvtailor.skill;
