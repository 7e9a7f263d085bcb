package com.cvtailor.rest.generation;

import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.rest.Accepted;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** The answer to an order that is stored and being worked on. */
public record GenerationAccepted(
        int generationId, String status, Instant estimatedCompletion, int taskId, @JsonIgnore URI location)
        implements Accepted {

    /** @param collection where the documents of its kind are, below {@code /api/v1} */
    static GenerationAccepted of(GeneratedDocument document, Duration expected, String collection) {
        return new GenerationAccepted(
                document.id(),
                "processing",
                document.createdAt().plus(expected).plusMillis(999),
                document.taskId(),
                URI.create(collection + "/" + document.id()));
    }
}
