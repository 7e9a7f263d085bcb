/** Who did what and when, without anything that tells who a person is. */
package com.cvtailor.audit;
