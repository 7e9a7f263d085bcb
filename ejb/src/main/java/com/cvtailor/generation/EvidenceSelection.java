package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactFacts.EvidenceFact;
import java.util.ArrayList;
import java.util.List;

/** The links that may stand in a document, and what its reader should know about the others. */
final class EvidenceSelection {
    private EvidenceSelection() {}

    static List<CvContent.Evidence> usable(ArtifactFacts artifact) {
        return artifact.evidence().stream()
                .filter(EvidenceFact::usable)
                .map(link ->
                        new CvContent.Evidence(link.url(), link.type(), link.description(), link.validationStatus()))
                .toList();
    }

    /** One for each artifact and fault, in the order of the artifacts. */
    static List<Warning> warnings(List<ArtifactFacts> artifacts) {
        List<Warning> warnings = new ArrayList<>();
        artifacts.forEach(artifact -> addWarnings(artifact, warnings));
        return warnings;
    }

    private static void addWarnings(ArtifactFacts artifact, List<Warning> warnings) {
        List<CvContent.Evidence> usable = usable(artifact);
        int dead = artifact.evidence().size() - usable.size();
        long unverified = usable.stream()
                .filter(link -> !link.validationStatus().equals("valid"))
                .count();
        if (dead > 0) {
            warnings.add(Warning.of("EVIDENCE_LEFT_OUT", dead, artifact.title()));
        }
        if (unverified > 0) {
            warnings.add(Warning.of("EVIDENCE_UNVERIFIED", unverified, artifact.title()));
        }
    }
}
