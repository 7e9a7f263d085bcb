/** Gives the database's sealed values a new key, row by row, while everybody goes on working. */
package com.cvtailor.rotation;
