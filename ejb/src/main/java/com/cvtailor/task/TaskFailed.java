package com.cvtailor.task;

/** Told inside the transaction that fails a task for good, so that what the task was about fails with it. */
public record TaskFailed(TaskKind kind, int subjectId, String code, String message) {}
