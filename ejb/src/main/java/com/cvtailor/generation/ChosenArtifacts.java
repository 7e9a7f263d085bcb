package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.label.LabelService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the artifacts that a request means: those that it names together with those under the labels that it names. */
@Stateless
public class ChosenArtifacts {

    @Inject
    ArtifactService artifacts;

    @Inject
    LabelService labels;

    /** All of the person's when the request names neither; an unknown or foreign id rejects the whole request. */
    public List<Integer> ids(int userId, List<Integer> labelIds, List<Integer> artifactIds) {
        artifacts.expectOwned(userId, artifactIds);
        Set<Integer> chosen = new LinkedHashSet<>(artifactIds);
        if (!labelIds.isEmpty()) {
            chosen.addAll(labels.artifactsOf(userId, labelIds));
        }
        if (artifactIds.isEmpty() && labelIds.isEmpty()) {
            chosen.addAll(artifacts.idsOf(userId));
        }
        return List.copyOf(chosen);
    }

    /** The same as an engine may know them. */
    public List<ArtifactFacts> facts(int userId, List<Integer> labelIds, List<Integer> artifactIds) {
        return artifacts.facts(userId, ids(userId, labelIds, artifactIds));
    }
}
