/** JSON Resume documents over HTTP: what of them becomes artifacts, and an account of all the rest. */
package com.cvtailor.rest.resume;
