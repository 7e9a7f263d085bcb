/** The product as a whole, driven through its public API on each server that it runs on. */
package com.cvtailor.it;
