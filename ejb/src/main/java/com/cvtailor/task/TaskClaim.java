package com.cvtailor.task;

/**
 * A worker's right to work on a task. The attempt number fences it: once the sweeper has given the task to someone
 * else, everything that the old worker still tries in the name of its attempt changes nothing.
 */
public record TaskClaim(int taskId, int attempt, TaskKind kind, int subjectId) {}
