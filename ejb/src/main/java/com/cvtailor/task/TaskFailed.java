package com.cvtailor.task;

/** Told inside the transaction that fails a task for good, so that what the task was about fails with it. */
public record TaskFailed(TaskClaim claim, String code, String message) {

    public TaskKind kind() {
        return claim.kind();
    }

    public int subjectId() {
        return claim.subjectId();
    }
}
