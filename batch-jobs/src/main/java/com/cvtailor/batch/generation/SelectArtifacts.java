package com.cvtailor.batch.generation;

import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.generation.DocumentSteps;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ranks the artifacts against the advertisement. */
@Named
@Dependent
public class SelectArtifacts extends TaskStep {

    @Inject
    DocumentSteps document;

    @Override
    protected void perform(TaskClaim claim) {
        document.selectArtifacts(claim);
    }
}
