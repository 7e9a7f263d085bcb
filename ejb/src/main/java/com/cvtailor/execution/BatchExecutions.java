package com.cvtailor.execution;

import com.cvtailor.platform.ListStatement;
import com.cvtailor.platform.NotFoundException;
import com.cvtailor.platform.Page;
import com.cvtailor.platform.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Reads the batch runtime's own tables, which all nodes share, beside what we have noted of its executions. */
@Stateless
public class BatchExecutions {

    /** The runtime of a node that died never learns that its executions have ended; their tasks have gone on without them. */
    private static final String STATUS = "CASE WHEN e.batchstatus IN ('STARTING', 'STARTED', 'STOPPING')"
            + " AND r.attempt IS NOT NULL AND (t.id IS NULL OR t.attempts > r.attempt OR t.status = 'queued'"
            + " OR t.completed_at < now() - INTERVAL '1 minute') THEN 'ABANDONED' ELSE e.batchstatus END";

    private static final String COLUMNS =
            "e.jobexecid, i.name, " + STATUS + " AS status, e.exitstatus, e.starttime, e.endtime, r.node, r.task_id";

    /** Payara puts {@code jbatch} before the names of the runtime's tables unless it is told otherwise. */
    private static final String TABLES = "jbatchexecutioninstancedata e"
            + " JOIN jbatchjobinstancedata i ON i.jobinstanceid = e.jobinstanceid"
            + " LEFT JOIN batch_runs r ON r.execution_id = e.jobexecid"
            + " LEFT JOIN tasks t ON t.id = r.task_id";

    /** The runtime keeps the partitions of a step as jobs with such names. */
    private static final String PARTITIONS = ":%";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /**
     * Newest first.
     *
     * @param job the name of a job, or null for all
     * @param status null for all
     */
    public Page<BatchExecution> list(String job, ExecutionStatus status, PageRequest page) {
        return statement()
                .where("i.name = ?", job)
                .where(STATUS + " = ?", status == null ? null : status.name())
                .page(entities, page, "e.jobexecid DESC", BatchExecutions::execution);
    }

    public BatchExecution find(long executionId) {
        List<BatchExecution> found = statement()
                .where("e.jobexecid = ?", executionId)
                .page(entities, new PageRequest(1, 1), "e.jobexecid", BatchExecutions::execution)
                .items();
        return found.stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** The node that runs the execution will see it. */
    public void requestStop(long executionId) {
        entities.createNativeQuery("INSERT INTO batch_runs (execution_id, stop_requested_at) VALUES (?1, now())"
                        + " ON CONFLICT (execution_id) DO UPDATE SET stop_requested_at = now(), stop_obeyed_at = NULL")
                .setParameter(1, executionId)
                .executeUpdate();
    }

    /** Those that a node may be running and is asked to stop; requests that nobody has obeyed for long are forgotten. */
    public List<Long> toStop(String node) {
        List<?> ids = entities.createNativeQuery("SELECT execution_id FROM batch_runs WHERE stop_obeyed_at IS NULL"
                        + " AND stop_requested_at > now() - INTERVAL '10 minutes' AND (node IS NULL OR node = ?1)")
                .setParameter(1, node)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    public void stopObeyed(long executionId) {
        entities.createNativeQuery("UPDATE batch_runs SET stop_obeyed_at = now() WHERE execution_id = ?1")
                .setParameter(1, executionId)
                .executeUpdate();
    }

    private static ListStatement statement() {
        return new ListStatement(COLUMNS, TABLES).where("i.name NOT LIKE ?", PARTITIONS);
    }

    private static BatchExecution execution(Object[] row) {
        return new BatchExecution(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ExecutionStatus.valueOf((String) row[2]),
                (String) row[3],
                instant(row[4]),
                instant(row[5]),
                (String) row[6],
                (Integer) row[7]);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
