package com.cvtailor.rephrasing;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.generation.Basics;
import com.cvtailor.generation.DocumentContent;
import java.time.Instant;
import java.util.List;

/**
 * A finished document of the template engine that is to be said better.
 *
 * @param facts the artifacts that the document draws on
 * @param person whose data stay here
 * @param templateId of the template that pages are counted in; null for the default one
 * @param maxPages null: as many as it takes
 * @param deadline by when the last sentence must be in
 */
public record RephrasingOrder(
        int userId,
        DocumentContent content,
        List<ArtifactFacts> facts,
        Basics person,
        Advertisement advertisement,
        Integer templateId,
        Integer maxPages,
        Instant deadline) {

    /**
     * What the document is an answer to.
     *
     * @param hash of its normalised text, 64 hexadecimal digits
     */
    public record Advertisement(String role, String company, String text, String hash) {}
}
