package com.cvtailor.execution;

/** How a batch execution is, by the names that Jakarta Batch gives it. */
public enum ExecutionStatus {
    STARTING,
    STARTED,
    STOPPING,
    STOPPED,
    FAILED,
    COMPLETED,
    ABANDONED;

    boolean isRunning() {
        return this == STARTING || this == STARTED || this == STOPPING;
    }

    /** Whether it ended otherwise than it should. */
    boolean isMishap() {
        return this == STOPPED || this == FAILED || this == ABANDONED;
    }
}
