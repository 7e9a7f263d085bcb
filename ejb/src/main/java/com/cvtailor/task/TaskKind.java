package com.cvtailor.task;

import java.util.Locale;

/** What a task does: the queue whose message wakes a worker, and the batch job that does the work. */
public enum TaskKind {
    ARTIFACT("artifact", "process-artifact"),
    CV("generation", "generate-document"),
    COVER_LETTER("generation", "generate-document"),
    EXPORT("export", "export-document"),
    SKILL_IMPORT("import", "skill-import"),
    KEY_ROTATION("import", "key-rotation"),
    /** Nobody's: the server's own, for links that are due. */
    EVIDENCE_RECHECK("artifact", "recheck-evidence");

    private final String queue;
    private final String jobName;

    TaskKind(String queue, String jobName) {
        this.queue = queue;
        this.jobName = jobName;
    }

    public String queue() {
        return queue;
    }

    /** The name of the JSL file under {@code META-INF/batch-jobs}. */
    public String jobName() {
        return jobName;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TaskKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
