package com.cvtailor.rest.generation;

import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.GenerationOrder;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** The body of {@code POST /generate/cv}. */
public record GenerateCvRequest(
        @NotBlank @Size(max = 50_000) String jobDescription,
        @NotBlank @Size(max = 255) String companyName,
        @NotBlank @Size(max = 255) String roleTitle,
        @Size(max = 50) List<@NotNull Integer> labelIds,
        @Size(max = 50) List<@NotNull Integer> artifactIds,
        Integer templateId,
        @Size(max = 20) @CustomSections Map<String, JsonNode> customSections,
        @Pattern(regexp = LANGUAGES, message = "{field.one_of}") String language,
        @Min(1) @Max(5) Integer maxPages,
        @Pattern(regexp = ENGINES, message = "{field.one_of}") String engine) {

    public static final String LANGUAGES = "en|de|fr|es";
    static final String ENGINES = "auto|template";

    /** Trimmed before it is judged; of the advertisement every character counts, unless there is nothing in it. */
    public GenerateCvRequest {
        jobDescription = jobDescription == null || jobDescription.isBlank() ? null : jobDescription;
        companyName = companyName == null ? null : companyName.strip();
        roleTitle = roleTitle == null ? null : roleTitle.strip();
    }

    GenerationOrder toOrder() {
        return new GenerationOrder(
                DocumentType.CV,
                jobDescription,
                companyName,
                roleTitle,
                labelIds == null ? List.of() : labelIds,
                artifactIds == null ? List.of() : artifactIds,
                language,
                null,
                templateId,
                CustomSectionsValidator.texts(customSections),
                maxPages,
                engine);
    }
}
