/** Makes stored artifacts ready for matching. */
package com.cvtailor.batch.artifact;
