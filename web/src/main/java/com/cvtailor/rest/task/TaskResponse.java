package com.cvtailor.rest.task;

import com.cvtailor.platform.Json;
import com.cvtailor.task.Task;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

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
        Fault error) {

    public record Fault(String code, String message) {}

    static TaskResponse of(Task task) {
        return new TaskResponse(
                task.id(),
                task.kind().key(),
                task.status().key(),
                task.progress(),
                task.message(),
                task.createdAt(),
                task.startedAt(),
                task.completedAt(),
                task.result() == null ? null : Json.read(task.result(), JsonNode.class),
                task.errorCode() == null ? null : new Fault(task.errorCode(), task.errorMessage()));
    }
}
