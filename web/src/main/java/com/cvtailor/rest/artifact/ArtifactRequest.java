package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.ArtifactDraft;
import com.cvtailor.artifact.ArtifactType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
        @Pattern(regexp = TYPES, message = "{field.one_of}") String artifactType,
        @Size(max = 255) String organization,
        @Size(max = 255) String role) {

    static final String TYPES = "project|employment|education|publication|certification|volunteering|award";

    /** Trimmed before it is judged: what is blank to a reader must not count as text. */
    public ArtifactRequest {
        title = stripped(title);
        description = stripped(description);
        organization = stripped(organization);
        role = stripped(role);
        technologies = stripped(technologies);
        collaborators = stripped(collaborators);
    }

    public ArtifactDraft toDraft() {
        return new ArtifactDraft(
                artifactType == null ? ArtifactType.PROJECT : ArtifactType.of(artifactType),
                title,
                description == null ? "" : description,
                emptyAsNull(organization),
                emptyAsNull(role),
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

    /** The request that would make an artifact what it is. */
    static ArtifactRequest of(ArtifactDraft draft) {
        return new ArtifactRequest(
                draft.title(),
                draft.description(),
                draft.startDate(),
                draft.endDate(),
                draft.technologies(),
                draft.collaborators(),
                draft.evidenceLinks().stream()
                        .map(link -> new EvidenceLinkRequest(link.url(), link.type(), link.description()))
                        .toList(),
                draft.type().key(),
                draft.organization(),
                draft.role());
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }

    private static List<String> stripped(List<String> texts) {
        return texts == null
                ? null
                : texts.stream().map(ArtifactRequest::stripped).collect(Collectors.toList());
    }

    private static String emptyAsNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** Each once, whatever its case; the first spelling and the order stay. */
    private static List<String> distinct(List<String> values) {
        Set<String> seen = new HashSet<>();
        return values == null
                ? List.of()
                : values.stream()
                        .filter(value -> seen.add(value.toLowerCase(Locale.ROOT)))
                        .toList();
    }
}
