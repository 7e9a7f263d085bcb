/** What the database holds only encrypted, the keys for it, and the keys that all nodes share. */
package com.cvtailor.crypto;
