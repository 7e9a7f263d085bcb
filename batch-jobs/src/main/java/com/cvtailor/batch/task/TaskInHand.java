package com.cvtailor.batch.task;

import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskKind;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Properties;

/** The task that the running batch job works on, read back from the job's parameters. */
@Dependent
public class TaskInHand {

    @Inject
    JobContext job;

    public TaskClaim claim() {
        Properties parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        return new TaskClaim(
                number(parameters, "taskId"),
                number(parameters, "attempt"),
                TaskKind.of(parameters.getProperty("kind")),
                number(parameters, "subjectId"));
    }

    private static int number(Properties parameters, String name) {
        return Integer.parseInt(parameters.getProperty(name));
    }
}
