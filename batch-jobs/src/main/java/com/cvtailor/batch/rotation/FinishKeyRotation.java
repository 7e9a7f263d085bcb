package com.cvtailor.batch.rotation;

import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.rotation.KeyRotationSteps;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reports what could not be sealed anew. */
@Named
@Dependent
public class FinishKeyRotation extends TaskStep {

    @Inject
    KeyRotationSteps rotation;

    @Override
    protected void perform(TaskClaim claim) {
        rotation.finish(claim);
    }
}
