package com.cvtailor.batch.task;

import com.cvtailor.task.TaskClaims;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/**
 * Notes where a task's batch job runs, and gives the task back, or ends it as failed, when the job did not come through. A step
 * that knows the reason leaves it as the job's exit status.
 */
@Named
@Dependent
public class TaskOutcome extends AbstractJobListener {

    @Inject
    JobContext job;

    @Inject
    TaskInHand task;

    @Inject
    TaskClaims claims;

    @Override
    public void beforeJob() {
        claims.startedAs(task.claim(), job.getExecutionId());
    }

    @Override
    public void afterJob() {
        BatchStatus status = job.getBatchStatus();
        if (status == BatchStatus.FAILED || status == BatchStatus.STOPPED || status == BatchStatus.STOPPING) {
            claims.attemptFailed(task.claim(), Objects.requireNonNullElse(job.getExitStatus(), "INTERNAL_ERROR"));
        }
    }
}
