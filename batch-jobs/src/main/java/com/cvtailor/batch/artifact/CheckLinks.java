package com.cvtailor.batch.artifact;

import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.evidence.ArtifactEvidence;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Finds out whether the artifact's new links lead anywhere; whatever comes of it, the artifact becomes active. */
@Named
@Dependent
public class CheckLinks extends TaskStep {

    @Inject
    ArtifactEvidence evidence;

    @Override
    protected void perform(TaskClaim claim) {
        evidence.check(claim);
    }

    @Override
    protected boolean isWork() {
        return false;
    }
}
