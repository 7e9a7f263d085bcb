package com.cvtailor.rest.generation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The body of {@code PUT /generate/cv/{id}/content}. */
public record EditCvRequest(@NotNull @Valid EditedCv content) {}
