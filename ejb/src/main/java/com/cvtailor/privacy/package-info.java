/** A person's right to take along all that is held on them, and to have it erased. */
package com.cvtailor.privacy;
