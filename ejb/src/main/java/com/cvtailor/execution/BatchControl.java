package com.cvtailor.execution;

import com.cvtailor.audit.AuditEventType;
import com.cvtailor.audit.AuditTrail;
import com.cvtailor.platform.ConflictException;
import com.cvtailor.platform.Message;
import com.cvtailor.platform.Page;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.task.TaskRestarts;
import jakarta.annotation.PostConstruct;
import jakarta.batch.operations.JobOperator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows batch executions to administrators, stops them and has them done again. */
@ApplicationScoped
public class BatchControl {

    @Inject
    BatchExecutions executions;

    @Inject
    BatchRuntimeAccess runtime;

    @Inject
    TaskRestarts tasks;

    @Inject
    AuditTrail trail;

    /** The runtime makes its tables when it is first spoken to. */
    @PostConstruct
    void wakeRuntime() {
        runtime.ask(JobOperator::getJobNames);
    }

    public Page<BatchExecution> list(String job, ExecutionStatus status, PageRequest page) {
        return executions.list(job, status, page);
    }

    /**
     * Asks the node that runs it to stop after the step, or the chunk, in hand. The task that it works for ends as failed.
     *
     * @return the task that it works for; null if that has been deleted
     * @throws ConflictException if it does not run
     */
    public Integer stop(int administrator, long executionId) {
        BatchExecution execution = executions.find(executionId);
        if (!execution.status().isRunning()) {
            throw new ConflictException(Message.of("batch.not_running"));
        }
        executions.requestStop(executionId);
        trail.record(AuditEventType.BATCH_STOP_REQUESTED, null, administrator, details(execution));
        return execution.taskId();
    }

    /**
     * Has its task done again.
     *
     * @return the task that does it
     * @throws ConflictException if it runs, has done what it should, or nobody wants it any more
     */
    public int restart(int administrator, long executionId) {
        BatchExecution execution = executions.find(executionId);
        if (!execution.status().isMishap()) {
            throw new ConflictException(
                    Message.of(execution.status().isRunning() ? "batch.still_running" : "batch.already_completed"));
        }
        if (execution.taskId() == null) {
            throw new ConflictException(Message.of("batch.nothing_to_restart"));
        }
        int task = tasks.restart(execution.taskId());
        trail.record(AuditEventType.BATCH_RESTARTED, null, administrator, details(execution));
        return task;
    }

    private static Map<String, ?> details(BatchExecution execution) {
        return Map.of("execution_id", execution.executionId(), "job_name", execution.jobName());
    }
}
