/** Accepted work: who ordered it, who works on it, how far it is, and how it is picked up again when a node dies. */
package com.cvtailor.task;
