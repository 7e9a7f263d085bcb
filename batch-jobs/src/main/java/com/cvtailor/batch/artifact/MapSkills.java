package com.cvtailor.batch.artifact;

import com.cvtailor.artifact.ArtifactProcessing;
import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Maps the artifact's words to skills. */
@Named
@Dependent
public class MapSkills extends TaskStep {

    @Inject
    ArtifactProcessing artifacts;

    @Override
    protected void perform(TaskClaim claim) {
        artifacts.mapSkills(claim);
    }
}
