package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.Artifact;
import com.cvtailor.artifact.EvidenceLink;
import com.cvtailor.evidence.LinkReason;
import com.cvtailor.label.LabelName;
import com.cvtailor.platform.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An artifact as its owner sees it. */
public record ArtifactResponse(
        int id,
        String title,
        String description,
        LocalDate startDate,
        LocalDate endDate,
        List<String> technologies,
        List<LabelName> labels,
        List<Link> evidenceLinks,
        String validationStatus,
        String artifactType,
        String organization,
        String role,
        List<String> collaborators,
        String status,
        Instant createdAt,
        Instant updatedAt) {

    public record Link(
            int id,
            String url,
            String type,
            String description,
            String validationStatus,
            Instant lastValidated,
            String validationError) {

        static Link of(EvidenceLink link, Locale locale) {
            boolean readable = link.isReadable();
            Message fault = readable ? LinkReason.of(link.validationError()) : Message.of("crypto.unreadable");
            return new Link(
                    link.id(),
                    readable ? link.url() : null,
                    link.type(),
                    link.description(),
                    link.validationStatus(),
                    link.lastValidated(),
                    fault == null ? null : fault.in(locale));
        }
    }

    public static ArtifactResponse of(Artifact artifact, List<LabelName> labels, Locale locale) {
        return new ArtifactResponse(
                artifact.id(),
                artifact.title(),
                artifact.description(),
                artifact.startDate(),
                artifact.endDate(),
                artifact.technologies(),
                labels,
                artifact.evidenceLinks().stream()
                        .map(link -> Link.of(link, locale))
                        .toList(),
                artifact.validationStatus(),
                artifact.artifactType(),
                artifact.organization(),
                artifact.role(),
                artifact.collaborators(),
                artifact.status(),
                artifact.createdAt(),
                artifact.updatedAt());
    }
}
