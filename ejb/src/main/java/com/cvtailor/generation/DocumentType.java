package com.cvtailor.generation;

import com.cvtailor.task.TaskKind;
import java.util.Locale;

/** What is generated. */
public enum DocumentType {
    CV(TaskKind.CV),
    COVER_LETTER(TaskKind.COVER_LETTER);

    private final TaskKind taskKind;

    DocumentType(TaskKind taskKind) {
        this.taskKind = taskKind;
    }

    public TaskKind taskKind() {
        return taskKind;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DocumentType of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
