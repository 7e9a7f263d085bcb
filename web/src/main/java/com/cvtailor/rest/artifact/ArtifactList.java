package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.Artifact;
import com.cvtailor.platform.Page;
import com.cvtailor.rest.Pagination;
import java.util.List;

/** One page of a person's artifacts. */
public record ArtifactList(List<ArtifactResponse> artifacts, Pagination pagination) {

    static ArtifactList of(Page<Artifact> page) {
        return new ArtifactList(page.items().stream().map(ArtifactResponse::of).toList(), Pagination.of(page));
    }
}
