package com.cvtailor.batch.evidence;

import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.evidence.RecheckOrders;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends the run; what has become due since is the next one's. */
@Named
@Dependent
public class FinishRecheck extends TaskStep {

    @Inject
    RecheckOrders orders;

    @Override
    protected void perform(TaskClaim claim) {
        orders.finish(claim);
    }
}
