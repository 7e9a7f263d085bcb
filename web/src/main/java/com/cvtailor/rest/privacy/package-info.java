/** All that is held on a person, for them to take along. */
package com.cvtailor.rest.privacy;
