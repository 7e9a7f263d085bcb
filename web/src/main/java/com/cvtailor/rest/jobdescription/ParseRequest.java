package com.cvtailor.rest.jobdescription;

import com.cvtailor.rest.generation.GenerateCvRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The body of {@code POST /job-descriptions/parse}. */
public record ParseRequest(
        @NotBlank @Size(max = 50_000) String jobDescription,
        @Pattern(regexp = GenerateCvRequest.LANGUAGES, message = "{field.one_of}") String language) {}
