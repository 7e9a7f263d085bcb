package com.cvtailor.task;

import java.util.Locale;

/** A task is queued until one node claims it, and ends once. */
public enum TaskStatus {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED;

    public boolean isEnd() {
        return this == COMPLETED || this == FAILED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
