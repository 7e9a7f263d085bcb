package com.cvtailor.batch.task;

import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;

/** Claims the task that a message names and starts its batch job; a message for a claimed or ended task does nothing. */
@ApplicationScoped
public class TaskLauncher {

    private static final Logger LOG = System.getLogger(TaskLauncher.class.getName());

    @Inject
    TaskClaims claims;

    public void launch(String message) {
        claims.claim(Integer.parseInt(message)).ifPresent(this::start);
    }

    private void start(TaskClaim claim) {
        Properties parameters = new Properties();
        parameters.setProperty("taskId", Integer.toString(claim.taskId()));
        parameters.setProperty("attempt", Integer.toString(claim.attempt()));
        parameters.setProperty("kind", claim.kind().key());
        parameters.setProperty("subjectId", Integer.toString(claim.subjectId()));
        try {
            BatchRuntime.getJobOperator().start(claim.kind().jobName(), parameters);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.WARNING, "the batch job of task " + claim.taskId() + " did not start", e);
            claims.attemptFailed(claim, "INTERNAL_ERROR");
        }
    }
}
