package com.cvtailor.execution;

import com.cvtailor.platform.Node;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Stops what an administrator, perhaps on another node, wants to be stopped and runs here: only its own node can. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StopRequests {

    private static final Logger LOG = System.getLogger(StopRequests.class.getName());

    @Inject
    Node node;

    @Inject
    BatchExecutions executions;

    @Inject
    BatchRuntimeAccess runtime;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void obey() {
        executions.toStop(node.id()).forEach(this::stop);
    }

    private void stop(long executionId) {
        try {
            runtime.ask(operator -> {
                operator.stop(executionId);
                return executionId;
            });
            executions.stopObeyed(executionId);
            LOG.log(Level.INFO, "batch execution {0} was told to stop", Long.toString(executionId));
        } catch (JobExecutionNotRunningException | NoSuchJobExecutionException e) {
            LOG.log(Level.DEBUG, "batch execution {0} does not run here", Long.toString(executionId));
        } catch (BatchRuntimeException e) {
            executions.stopObeyed(executionId); // As far as it can be: it would be told every second.
            LOG.log(Level.WARNING, "batch execution " + executionId + " cannot be stopped", e);
        }
    }
}
