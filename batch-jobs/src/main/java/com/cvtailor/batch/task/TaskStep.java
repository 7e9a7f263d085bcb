package com.cvtailor.batch.task;

import com.cvtailor.task.TaskClaim;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.inject.Inject;

/** A step that makes one service call in the name of the task's claim. */
public abstract class TaskStep extends AbstractBatchlet {

    @Inject
    TaskInHand task;

    @Inject
    WorkPlaces places;

    protected abstract void perform(TaskClaim claim);

    /** Whether the step takes a processor's time; if not, it waits for somebody else most of the time. */
    protected boolean isWork() {
        return true;
    }

    @Override
    public final String process() throws InterruptedException {
        TaskClaim claim = task.claim();
        if (isWork()) {
            places.take(() -> perform(claim));
        } else {
            perform(claim);
        }
        return "COMPLETED";
    }
}
