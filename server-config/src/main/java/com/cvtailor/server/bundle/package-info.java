/** The files that travel inside the jar and are unpacked before they can be used. */
package com.cvtailor.server.bundle;
