package com.cvtailor.rest.generation;

import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.GenerationOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** The body of {@code POST /generate/cover-letter}. */
public record GenerateCoverLetterRequest(
        @NotBlank @Size(max = 50_000) String jobDescription,
        @NotBlank @Size(max = 255) String companyName,
        @NotBlank @Size(max = 255) String roleTitle,
        @NotEmpty @Size(max = 20) List<@NotNull Integer> artifactIds,
        @Pattern(regexp = TONES, message = "{field.one_of}") String tone,
        @Pattern(regexp = GenerateCvRequest.LANGUAGES, message = "{field.one_of}") String language,
        Integer templateId,
        @Pattern(regexp = GenerateCvRequest.ENGINES, message = "{field.one_of}") String engine) {

    static final String TONES = "professional|formal|friendly|enthusiastic|concise";

    /** Trimmed before it is judged; of the advertisement every character counts, unless there is nothing in it. */
    public GenerateCoverLetterRequest {
        jobDescription = jobDescription == null || jobDescription.isBlank() ? null : jobDescription;
        companyName = companyName == null ? null : companyName.strip();
        roleTitle = roleTitle == null ? null : roleTitle.strip();
    }

    GenerationOrder toOrder() {
        return new GenerationOrder(
                DocumentType.COVER_LETTER,
                jobDescription,
                companyName,
                roleTitle,
                List.of(),
                artifactIds,
                language,
                tone == null ? "professional" : tone,
                templateId,
                Map.of(),
                null,
                engine);
    }
}
