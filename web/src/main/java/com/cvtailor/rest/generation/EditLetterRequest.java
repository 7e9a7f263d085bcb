package com.cvtailor.rest.generation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The body of {@code PUT /generate/cover-letter/{id}/content}. */
public record EditLetterRequest(@NotNull @Valid EditedLetter content) {}
