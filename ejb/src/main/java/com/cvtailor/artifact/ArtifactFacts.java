package com.cvtailor.artifact;

import java.time.LocalDate;
import java.util.List;

/**
 * All that an engine may know of an artifact, and so all that a document may say about it.
 *
 * @param id the artifact's id, which sentences name as their source
 * @param description the person's own words, possibly empty, never null
 * @param organization employer, school or publisher; null when not given
 * @param role the person's role; null when not given
 * @param startDate never null
 * @param endDate null while the work goes on
 */
public record ArtifactFacts(
        int id,
        ArtifactType type,
        String title,
        String description,
        String organization,
        String role,
        LocalDate startDate,
        LocalDate endDate,
        List<String> technologies,
        List<EvidenceFact> evidence) {

    /**
     * A link that proves the work.
     *
     * @param url null when it is not readable
     * @param type the contract's link type, e.g. {@code github}
     * @param validationStatus {@code pending|valid|invalid|unreachable|blocked}
     */
    public record EvidenceFact(String url, String type, String description, String validationStatus) {
        /** A dead, refused or unreadable link never enters a document. */
        public boolean usable() {
            return url != null && !validationStatus.equals("invalid") && !validationStatus.equals("blocked");
        }
    }
}
