package com.cvtailor.rest.generation;

import com.cvtailor.generation.GeneratedDocument;
import java.time.Duration;
import java.time.Instant;

/** The answer to an order that is stored and being worked on. */
public record GenerationAccepted(int generationId, String status, Instant estimatedCompletion, int taskId) {

    static GenerationAccepted of(GeneratedDocument document, Duration expected) {
        return new GenerationAccepted(
                document.id(), "processing", document.createdAt().plus(expected).plusMillis(999), document.taskId());
    }
}
