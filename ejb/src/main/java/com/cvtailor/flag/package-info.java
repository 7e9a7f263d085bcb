/** Switches that administrators turn while everything runs. */
package com.cvtailor.flag;
