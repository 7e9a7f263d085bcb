package com.cvtailor.rest.task;

import com.cvtailor.platform.Message;
import com.cvtailor.task.Task;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;

/** A task as the person who ordered the work sees it. */
public record TaskResponse(
        int taskId,
        String kind,
        String status,
        int progress,
        String message,
        Instant createdAt,
        Instant startedAt,
        Instant completedAt,
        JsonNode result,
        TaskFault error) {

    static TaskResponse of(Task task, Locale locale) {
        return new TaskResponse(
                task.id(),
                task.kind().key(),
                task.status().key(),
                task.progress(),
                task.message() == null ? null : Message.of(task.message()).in(locale),
                task.createdAt(),
                task.startedAt(),
                task.completedAt(),
                WordedResult.of(task.result(), locale),
                TaskFault.of(task.errorCode(), locale));
    }
}
