package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.Artifact;
import com.cvtailor.rest.Accepted;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** The answer to an artifact that is stored and being processed. */
public record ArtifactAccepted(int artifactId, String status, int taskId) implements Accepted {

    static ArtifactAccepted of(Artifact artifact) {
        return new ArtifactAccepted(artifact.id(), "processing", artifact.taskId());
    }

    @Override
    public URI location() {
        return UriBuilder.fromResource(ArtifactResource.class).path("{id}").build(artifactId);
    }
}
