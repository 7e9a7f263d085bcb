package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.Artifact;
import com.cvtailor.label.LabelName;
import com.cvtailor.platform.Page;
import com.cvtailor.rest.Pagination;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One page of a person's artifacts. */
public record ArtifactList(List<ArtifactResponse> artifacts, Pagination pagination) {

    static ArtifactList of(Page<Artifact> page, Map<Integer, List<LabelName>> labels, Locale locale) {
        return new ArtifactList(
                page.items().stream()
                        .map(artifact ->
                                ArtifactResponse.of(artifact, labels.getOrDefault(artifact.id(), List.of()), locale))
                        .toList(),
                Pagination.of(page));
    }
}
