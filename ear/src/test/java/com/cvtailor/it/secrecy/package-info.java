/** What must stand in no log, wherever the tests have sent it, and the search for it. */
package com.cvtailor.it.secrecy;
