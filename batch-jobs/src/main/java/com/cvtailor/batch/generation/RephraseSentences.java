package com.cvtailor.batch.generation;

import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.rephrasing.Rephraser;
import com.cvtailor.rephrasing.RephrasingSteps;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets language models say the sentences better, where there are any; no transaction is open while they think. */
@Named
@Dependent
public class RephraseSentences extends TaskStep {

    @Inject
    RephrasingSteps steps;

    @Inject
    Rephraser rephraser;

    @Override
    protected void perform(TaskClaim claim) {
        steps.order(claim).ifPresent(order -> steps.take(claim, rephraser.rephrase(order)));
    }

    @Override
    protected boolean isWork() {
        return false;
    }
}
