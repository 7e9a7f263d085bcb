/** Executions of batch jobs, as administrators see and steer them, on whatever node they run. */
package com.cvtailor.execution;
