/** Language models through the whole product, spoken to on the wire. */
package com.cvtailor.it.llm;
