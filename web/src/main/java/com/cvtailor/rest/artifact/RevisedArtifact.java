package com.cvtailor.rest.artifact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An artifact after an edit; {@code task_id} is null when nothing needs processing again. */
public record RevisedArtifact(@JsonUnwrapped ArtifactResponse artifact, Integer taskId) {}
