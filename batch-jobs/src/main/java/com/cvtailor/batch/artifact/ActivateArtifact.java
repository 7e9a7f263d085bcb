package com.cvtailor.batch.artifact;

import com.cvtailor.artifact.ArtifactProcessing;
import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends the processing of an artifact. */
@Named
@Dependent
public class ActivateArtifact extends TaskStep {

    @Inject
    ArtifactProcessing artifacts;

    @Override
    protected void perform(TaskClaim claim) {
        artifacts.activate(claim);
    }
}
