package com.cvtailor.rest.generation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The body of {@code POST /claims/check}. */
public record ClaimCheckRequest(
        @NotBlank @Size(max = 5_000) String sentence, @NotEmpty @Size(max = 20) List<@NotNull Integer> artifactIds) {}
