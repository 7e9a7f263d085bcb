package com.cvtailor.artifact;

import java.time.LocalDate;
import java.util.List;

/** What a person says about an artifact: validated, trimmed, and not yet anybody's. */
public record ArtifactDraft(
        ArtifactType type,
        String title,
        String description,
        String organization,
        String role,
        LocalDate startDate,
        LocalDate endDate,
        List<String> technologies,
        List<String> collaborators,
        List<Link> evidenceLinks) {

    public record Link(String url, String type, String description) {}
}
