package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts.EvidenceFact;
import com.cvtailor.generation.CvContent.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The links in an edited document. What has been found out about a link is not for the person to say: it is taken from the
 * document, then from the artifacts. A link that neither knows is pending; one that is known to be dead is left out.
 */
final class EditedEvidence {

    private static final String UNKNOWN = "pending";

    private final Map<String, String> statuses = new HashMap<>();

    EditedEvidence(EditGround ground) {
        ground.artifacts().stream()
                .flatMap(artifact -> artifact.evidence().stream())
                .forEach(link -> statuses.put(link.url(), link.validationStatus()));
        ground.generated().links().forEach(link -> statuses.put(link.url(), link.validationStatus()));
        ground.current().links().forEach(link -> statuses.put(link.url(), link.validationStatus()));
    }

    List<Evidence> of(List<Evidence> sent) {
        return sent.stream()
                .map(link -> new EvidenceFact(
                        link.url(), link.type(), link.description(), statuses.getOrDefault(link.url(), UNKNOWN)))
                .filter(EvidenceFact::usable)
                .map(link -> new Evidence(link.url(), link.type(), link.description(), link.validationStatus()))
                .toList();
    }
}
