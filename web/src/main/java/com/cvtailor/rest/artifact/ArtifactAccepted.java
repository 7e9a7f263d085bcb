package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.Artifact;

/** The answer to an artifact that is stored and being processed. */
public record ArtifactAccepted(int artifactId, String status, int taskId) {

    static ArtifactAccepted of(Artifact artifact) {
        return new ArtifactAccepted(artifact.id(), "processing", artifact.taskId());
    }
}
