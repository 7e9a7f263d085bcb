/** What all batch jobs of tasks share: how a message becomes a running job, and how its outcome reaches the task. */
package com.cvtailor.batch.task;
