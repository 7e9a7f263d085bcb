package com.cvtailor.task;

import java.util.function.IntConsumer;

/**
 * A task that has failed for good is to be done again, by a task of its own: the failed one has ended and stays so. Told
 * inside the transaction of the new one; whoever owns what the task was about takes it back into work, or does nothing when
 * there is nothing left to do.
 */
public final class TaskRestart {

    private final Task former;
    private final int newTask;
    private boolean taken;

    TaskRestart(Task former, int newTask) {
        this.former = former;
        this.newTask = newTask;
    }

    public TaskKind kind() {
        return former.kind();
    }

    public int subjectId() {
        return former.subjectId();
    }

    public int formerTask() {
        return former.id();
    }

    /** @param begin is told the new task */
    public void takenBy(IntConsumer begin) {
        begin.accept(newTask);
        taken = true;
    }

    boolean isTaken() {
        return taken;
    }
}
