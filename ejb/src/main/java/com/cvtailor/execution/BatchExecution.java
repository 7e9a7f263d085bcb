package com.cvtailor.execution;

import java.time.Instant;

/**
 * One execution of a batch job.
 *
 * @param status as the batch runtime keeps it; {@code ABANDONED} also for one that it takes for running although its node is
 *     gone and its task has gone on without it
 * @param node where it runs or ran; null if nobody has noted it
 * @param taskId the task that it works for; null if it is no task's
 */
public record BatchExecution(
        long executionId,
        String jobName,
        ExecutionStatus status,
        String exitStatus,
        Instant startedAt,
        Instant endedAt,
        String node,
        Integer taskId) {}
