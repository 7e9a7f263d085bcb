package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.ArtifactDraft;
import com.cvtailor.artifact.ArtifactType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/** What a client says of an artifact. */
@EndNotBeforeStart
public record ArtifactRequest(
        @NotBlank @Size(max = 255) String title,
        @Size(max = 20_000) String description,
        @NotNull @PlausibleDate LocalDate startDate,
        @PlausibleDate LocalDate endDate,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> technologies,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> collaborators,
        @Size(max = 20) List<@NotNull @Valid EvidenceLinkRequest> evidenceLinks,
        @Pattern(regexp = TYPES, message = "must be one of " + TYPES) String artifactType,
        @Size(max = 255) String organization,
        @Size(max = 255) String role) {

    static final String TYPES = "project|employment|education|publication|certification|volunteering|award";

    ArtifactDraft toDraft() {
        return new ArtifactDraft(
                artifactType == null ? ArtifactType.PROJECT : ArtifactType.of(artifactType),
                title.strip(),
                description == null ? "" : description.strip(),
                stripped(organization),
                stripped(role),
                startDate,
                endDate,
                distinct(technologies),
                distinct(collaborators),
                evidenceLinks == null
                        ? List.of()
                        : evidenceLinks.stream()
                                .map(EvidenceLinkRequest::toLink)
                                .toList());
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Trimmed and each once, whatever its case; the first spelling and the order stay. */
    private static List<String> distinct(List<String> values) {
        TreeSet<String> seen = new TreeSet<>();
        return values == null
                ? List.of()
                : values.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(value -> seen.add(value.toLowerCase(Locale.ROOT)))
                        .toList();
    }
}
