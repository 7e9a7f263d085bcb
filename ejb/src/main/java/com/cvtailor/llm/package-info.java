/** Asks language models of several makers for text, and survives all that they may do instead. */
package com.cvtailor.llm;
