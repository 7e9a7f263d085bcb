/** Measures the whole on this machine and prints what it found; nothing here passes or fails. */
package com.cvtailor.bench;
