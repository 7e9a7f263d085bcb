package com.cvtailor.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be said of all links of an artifact together. */
final class EvidenceLinks {

    private EvidenceLinks() {}

    static List<String> addresses(List<EvidenceLink> links) {
        return links.stream()
                .filter(EvidenceLink::isReadable)
                .map(EvidenceLink::url)
                .toList();
    }

    /** Makes the artifact's links what is wanted. One whose address stays keeps its id and what is known of it. */
    static void takeOver(List<ArtifactDraft.Link> wanted, Artifact artifact, List<EvidenceLink> links) {
        List<EvidenceLink> former = new ArrayList<>(links);
        List<EvidenceLink> added = new ArrayList<>();
        for (int position = 0; position < wanted.size(); position++) {
            ArtifactDraft.Link link = wanted.get(position);
            Optional<EvidenceLink> kept = former.stream()
                    .filter(it -> it.isReadable() && it.url().equals(link.url()))
                    .findFirst();
            if (kept.isPresent()) {
                kept.get().revise(position, link);
                former.remove(kept.get());
            } else {
                added.add(new EvidenceLink(artifact, position, link));
            }
        }
        links.removeAll(former);
        links.addAll(added);
    }

    /** {@code none} without links, {@code pending} while one is, {@code partial} when some are good and others not. */
    static String foldedStatus(List<EvidenceLink> links) {
        List<String> states =
                links.stream().map(EvidenceLink::validationStatus).distinct().toList();
        if (states.isEmpty()) {
            return "none";
        }
        if (states.contains("pending")) {
            return "pending";
        }
        if (states.equals(List.of("valid"))) {
            return "valid";
        }
        return List.of("invalid", "blocked").containsAll(states) ? "invalid" : "partial";
    }
}
