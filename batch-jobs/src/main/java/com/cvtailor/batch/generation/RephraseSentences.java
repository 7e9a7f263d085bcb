package com.cvtailor.batch.generation;

import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.rephrasing.Rephrased;
import com.cvtailor.rephrasing.Rephraser;
import com.cvtailor.rephrasing.RephrasingOrder;
import com.cvtailor.rephrasing.RephrasingSteps;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

/** Lets language models say the sentences better, where there are any; no transaction is open while they think. */
@Named
@Dependent
public class RephraseSentences extends TaskStep {

    private static final Logger LOG = System.getLogger(RephraseSentences.class.getName());

    @Inject
    RephrasingSteps steps;

    @Inject
    Rephraser rephraser;

    @Override
    protected void perform(TaskClaim claim) {
        steps.order(claim).ifPresent(order -> steps.take(claim, rephrased(order)));
    }

    /** Whatever goes wrong with models, the document that the template engine has written stands. */
    private Rephrased rephrased(RephrasingOrder order) {
        try {
            return rephraser.rephrase(order);
        } catch (BulkheadException e) {
            return Rephrased.none(order, "too many documents wait for models");
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the sentences of a document were not rephrased", e);
            return Rephrased.none(order, "internal error");
        }
    }

    @Override
    protected boolean isWork() {
        return false;
    }
}
