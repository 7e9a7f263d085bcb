package com.cvtailor.batch.task;

import com.cvtailor.task.TaskClaim;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.inject.Inject;

/** A step that makes one service call in the name of the task's claim. */
public abstract class TaskStep extends AbstractBatchlet {

    @Inject
    TaskInHand task;

    protected abstract void perform(TaskClaim claim);

    @Override
    public final String process() {
        perform(task.claim());
        return "COMPLETED";
    }
}
