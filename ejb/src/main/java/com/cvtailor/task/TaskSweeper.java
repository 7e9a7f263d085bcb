package com.cvtailor.task;

import com.cvtailor.platform.Node;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.util.List;

/**
 * Sees to it that every accepted task ends. Runs on every node: the statements skip rows that another node is sweeping,
 * so that no leader is needed.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class TaskSweeper {

    private static final Logger LOG = System.getLogger(TaskSweeper.class.getName());
    private static final int BATCH = 200;

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Node node;

    @Inject
    TaskClaims claims;

    @Inject
    TaskQueues queues;

    /** A restarted node knows at once that what its former self was working on is orphaned. */
    @PostConstruct
    void giveBackWhatTheFormerIncarnationHeld() {
        giveBack("node LIKE ?1 || '/%' AND node <> ?2", node.name(), node.id());
    }

    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    void giveBackWhatLostItsWorker() {
        // Rotations and re-checks take as long as there are rows.
        giveBack("heartbeat_at < now() - INTERVAL '20 seconds' OR claimed_at < now() - INTERVAL '15 minutes'"
                + " AND kind NOT IN ('key_rotation', 'evidence_recheck')");
    }

    /**
     * Sends the message again for what should have been claimed by now. While workers are starting tasks the messages
     * flow, and a long queue is only that; a task that waits for two minutes all the same is woken in any case.
     */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void wakeWhatIsDue() {
        List<?> due = entities.createNativeQuery("UPDATE tasks SET woken_at = now() WHERE id IN (SELECT id FROM tasks"
                        + " WHERE status = 'queued' AND run_after <= now() AND (woken_at < run_after"
                        + " OR woken_at < now() - INTERVAL '2 minutes' OR woken_at < now() - INTERVAL '10 seconds'"
                        + " AND NOT EXISTS (SELECT 1 FROM tasks WHERE claimed_at > now() - INTERVAL '5 seconds'))"
                        + " ORDER BY run_after LIMIT " + BATCH + " FOR UPDATE SKIP LOCKED) RETURNING id, kind")
                .getResultList();
        for (Object row : due) {
            Object[] columns = (Object[]) row;
            if (!queues.wake(TaskKind.of((String) columns[1]), ((Number) columns[0]).intValue())) {
                return; // The broker is away: the rest would only wait for it as well.
            }
        }
    }

    private void giveBack(String condition, Object... parameters) {
        var query = entities.createNativeQuery(
                "SELECT id, attempts, kind, subject_id, heartbeat_at FROM tasks WHERE status = 'running' AND ("
                        + condition + ") ORDER BY id LIMIT " + BATCH);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            TaskClaim claim = TaskClaims.toClaim(
                    ((Number) columns[0]).intValue(), new Object[] {columns[1], columns[2], columns[3]});
            if (claims.workerLost(claim, (Timestamp) columns[4])) {
                LOG.log(Level.WARNING, "task {0} lost its worker in attempt {1}", claim.taskId(), claim.attempt());
            }
        }
    }
}
