package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import java.util.List;
import java.util.Set;

/**
 * What a person's edit of a document starts from.
 *
 * @param generated the first version, which an engine wrote and the claim check let pass
 * @param current the version that the person has read
 * @param artifactIds what the document draws on, also what has been deleted since
 * @param artifacts those of them that there still are, as they are now
 */
public record EditGround(
        DocumentContent generated, DocumentContent current, Set<Integer> artifactIds, List<ArtifactFacts> artifacts) {

    List<ArtifactFacts> cited(List<Integer> sources) {
        return artifacts.stream()
                .filter(artifact -> sources.contains(artifact.id()))
                .toList();
    }
}
