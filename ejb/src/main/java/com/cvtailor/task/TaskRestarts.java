package com.cvtailor.task;

import com.cvtailor.account.ActiveUsers;
import com.cvtailor.account.TokenInvalidException;
import com.cvtailor.platform.ConflictException;
import com.cvtailor.platform.Message;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Has work that went wrong done again, because an administrator says that its cause is gone. */
@Stateless
public class TaskRestarts {

    /** There is nothing of these to take back into work: the rows of the database say what is left to do. */
    private static final Set<TaskKind> SEEN_BY_ROWS = EnumSet.of(TaskKind.KEY_ROTATION, TaskKind.EVIDENCE_RECHECK);

    /** None when an index lets only one of the kind be open, and one is. */
    private static final String ANEW =
            """
            INSERT INTO tasks (user_id, kind, subject_id) SELECT user_id, kind, subject_id FROM tasks WHERE id = ?1
            ON CONFLICT DO NOTHING RETURNING id""";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Event<TaskAccepted> accepted;

    @Inject
    Event<TaskRestart> restarts;

    @Inject
    ActiveUsers users;

    /**
     * Brings the next attempt of a waiting task forward, and does a failed one again.
     *
     * @return the task that will do the work
     * @throws ConflictException if the work is being done, is done, or is no longer wanted
     */
    public int restart(int taskId) {
        expectOwner(taskId);
        Task task = entities.find(Task.class, taskId, LockModeType.PESSIMISTIC_WRITE);
        return switch (task.status()) {
            case QUEUED -> hurry(task);
            case FAILED -> doAgain(task);
            case RUNNING -> throw new ConflictException(Message.of("batch.task_running"));
            case COMPLETED -> throw new ConflictException(Message.of("batch.task_completed"));
        };
    }

    /** Nobody works for people who are gone. Asked before the task is locked, as everybody does. */
    private void expectOwner(int taskId) {
        Task task = entities.find(Task.class, taskId);
        if (task == null) {
            throw new ConflictException(Message.of("batch.nothing_to_restart"));
        }
        try {
            if (task.userId() != null) {
                users.expect(task.userId());
            }
        } catch (TokenInvalidException e) {
            throw new ConflictException(Message.of("batch.user_inactive"));
        }
    }

    private int hurry(Task task) {
        entities.createNativeQuery("UPDATE tasks SET run_after = now(), woken_at = now() WHERE id = ?1")
                .setParameter(1, task.id())
                .executeUpdate();
        accepted.fire(new TaskAccepted(task.kind(), task.id()));
        return task.id();
    }

    private int doAgain(Task failed) {
        List<?> added =
                entities.createNativeQuery(ANEW).setParameter(1, failed.id()).getResultList();
        if (added.isEmpty()) {
            throw new ConflictException(Message.of("batch.other_run_open"));
        }
        int again = ((Number) added.get(0)).intValue();
        accepted.fire(new TaskAccepted(failed.kind(), again));
        TaskRestart restart = new TaskRestart(failed, again);
        restarts.fire(restart);
        if (!restart.isTaken() && !SEEN_BY_ROWS.contains(failed.kind())) {
            throw new ConflictException(Message.of("batch.nothing_to_restart"));
        }
        return again;
    }
}
