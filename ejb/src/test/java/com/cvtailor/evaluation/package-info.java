/** Measures the engines on evaluation data: one table, and a floor below which no figure may fall. */
package com.cvtailor.evaluation;
