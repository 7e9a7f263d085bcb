package com.cvtailor.rest.generation;

import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.rest.artifact.EvidenceLinkRequest;
import java.util.List;

/** Links in an edited document; what has been found out about them is not for the person to say. */
final class EditedEvidence {

    private EditedEvidence() {}

    static List<Evidence> content(List<EvidenceLinkRequest> links) {
        return links.stream()
                .map(link -> new Evidence(link.url(), link.type(), link.description(), null))
                .toList();
    }
}
