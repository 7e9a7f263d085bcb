package com.cvtailor.task;

/** A task's row is written; told inside the transaction, acted on after it. */
public record TaskAccepted(TaskKind kind, int taskId) {}
