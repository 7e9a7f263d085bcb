package com.cvtailor.task;

import com.cvtailor.platform.JsonbColumn;
import com.cvtailor.platform.Message;
import com.cvtailor.platform.Node;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/** What a worker may do to a task; each verb is one statement that only the holder of the current attempt can carry out. */
@Stateless
public class TaskClaims {

    /** A task that failed or lost its worker this often ends as failed. */
    static final int MAX_ATTEMPTS = 3;

    private static final String HELD = " WHERE id = ?1 AND attempts = ?2 AND status = 'running'";

    /** What was seen, if anything, must still hold once the row is free: its worker may be the one who has it locked. */
    private static final String NO_LIFE_SINCE =
            " AND (CAST(?5 AS TIMESTAMPTZ) IS NULL OR heartbeat_at = CAST(?5 AS TIMESTAMPTZ))";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Node node;

    @Inject
    Event<TaskFailed> failures;

    /** Takes a queued task that is due; empty if another worker was first, or it is no longer to be done. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<TaskClaim> claim(int taskId) {
        List<?> claimed = entities.createNativeQuery(
                        "UPDATE tasks SET status = 'running', attempts = attempts + 1, node = ?2,"
                                + " heartbeat_at = now(), claimed_at = now(), started_at = coalesce(started_at, now()), progress = 0"
                                + " WHERE id = ?1 AND status = 'queued' AND run_after <= now()"
                                + " RETURNING attempts, kind, subject_id")
                .setParameter(1, taskId)
                .setParameter(2, node.id())
                .getResultList();
        return claimed.stream().map(row -> toClaim(taskId, (Object[]) row)).findFirst();
    }

    /** Notes as what, and where, the batch runtime knows this attempt. */
    public void startedAs(TaskClaim claim, long executionId) {
        entities.createNativeQuery("INSERT INTO batch_runs (execution_id, task_id, attempt, node)"
                        + " SELECT ?3, id, attempts, node FROM tasks" + HELD
                        + " ON CONFLICT (execution_id) DO UPDATE SET task_id = excluded.task_id,"
                        + " attempt = excluded.attempt, node = excluded.node")
                .setParameter(1, claim.taskId())
                .setParameter(2, claim.attempt())
                .setParameter(3, executionId)
                .executeUpdate();
    }

    /** Never goes back within an attempt: work that is done in rounds, or by several at a time, does not count that itself. */
    public void progress(TaskClaim claim, int percent, String message) {
        expectHeld(
                claim,
                entities.createNativeQuery(
                                "UPDATE tasks SET progress = greatest(progress, ?3), message = ?4, heartbeat_at = now()"
                                        + HELD)
                        .setParameter(1, claim.taskId())
                        .setParameter(2, claim.attempt())
                        .setParameter(3, percent)
                        .setParameter(4, message)
                        .executeUpdate());
    }

    /** Ends the task in the caller's transaction, so that the outcome and the end are one. */
    public void complete(TaskClaim claim, String resultJson) {
        expectHeld(
                claim,
                entities.createNativeQuery("UPDATE tasks SET status = 'completed', progress = 100, message = NULL,"
                                + " completed_at = now(), result = ?3" + HELD)
                        .setParameter(1, claim.taskId())
                        .setParameter(2, claim.attempt())
                        .setParameter(3, new JsonbColumn().convertToDatabaseColumn(resultJson))
                        .executeUpdate());
    }

    /** Gives a failed attempt back to the queue, or ends the task when its attempts are used up. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void attemptFailed(TaskClaim claim, String code) {
        giveUp(claim, code, null);
    }

    /**
     * The same for an attempt whose worker seems to be gone; but nothing if it has shown life since.
     *
     * @return whether it was given up
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean workerLost(TaskClaim claim, Timestamp lastHeartbeat) {
        return giveUp(claim, "WORKER_LOST", lastHeartbeat);
    }

    private boolean giveUp(TaskClaim claim, String code, Timestamp lastHeartbeat) {
        if (isToStop(claim)) {
            return end(claim, "STOPPED", lastHeartbeat);
        }
        return claim.attempt() < MAX_ATTEMPTS ? queueAgain(claim, lastHeartbeat) : end(claim, code, lastHeartbeat);
    }

    /** Whether an administrator wants no further attempt. */
    private boolean isToStop(TaskClaim claim) {
        return !entities.createNativeQuery("SELECT 1 FROM batch_runs"
                        + " WHERE task_id = ?1 AND attempt = ?2 AND stop_requested_at IS NOT NULL")
                .setParameter(1, claim.taskId())
                .setParameter(2, claim.attempt())
                .getResultList()
                .isEmpty();
    }

    private boolean queueAgain(TaskClaim claim, Timestamp lastHeartbeat) {
        return entities.createNativeQuery("UPDATE tasks SET status = 'queued', node = NULL, progress = 0,"
                                + " run_after = now() + make_interval(secs => ?3), woken_at = now()" + HELD
                                + NO_LIFE_SINCE)
                        .setParameter(1, claim.taskId())
                        .setParameter(2, claim.attempt())
                        .setParameter(3, (double) claim.attempt())
                        .setParameter(5, lastHeartbeat)
                        .executeUpdate()
                == 1;
    }

    private boolean end(TaskClaim claim, String code, Timestamp lastHeartbeat) {
        String message = Message.of("task.error." + code).toString();
        int ended = entities.createNativeQuery(
                        "UPDATE tasks SET status = 'failed', completed_at = now(), error_code = ?3,"
                                + " error_message = ?4" + HELD + NO_LIFE_SINCE)
                .setParameter(1, claim.taskId())
                .setParameter(2, claim.attempt())
                .setParameter(3, code)
                .setParameter(4, message)
                .setParameter(5, lastHeartbeat)
                .executeUpdate();
        if (ended == 1) {
            failures.fire(new TaskFailed(claim, code, message));
        }
        return ended == 1;
    }

    private static void expectHeld(TaskClaim claim, int updated) {
        if (updated == 0) {
            throw new StaleClaimException(claim);
        }
    }

    static TaskClaim toClaim(int taskId, Object[] row) {
        return new TaskClaim(
                taskId, ((Number) row[0]).intValue(), TaskKind.of((String) row[1]), ((Number) row[2]).intValue());
    }
}
