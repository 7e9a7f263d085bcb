package com.cvtailor.rest.matching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** The body of {@code POST /match}. */
public record MatchRequest(
        @NotBlank @Size(max = 50_000) String jobDescription,
        @Size(max = 50) List<@NotNull Integer> labelIds,
        @Size(max = 50) List<@NotNull Integer> artifactIds) {

    public MatchRequest {
        labelIds = Objects.requireNonNullElse(labelIds, List.of());
        artifactIds = Objects.requireNonNullElse(artifactIds, List.of());
    }
}
