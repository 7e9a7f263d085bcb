package com.cvtailor.rest.task;

import com.cvtailor.platform.Message;
import java.util.Locale;

/** Why a task failed. */
public record TaskFault(String code, String message) {

    /** Null when nothing went wrong. */
    public static TaskFault of(String code, Locale locale) {
        return code == null
                ? null
                : new TaskFault(code, Message.of("task.error." + code).in(locale));
    }
}
