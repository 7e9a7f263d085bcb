package com.cvtailor.evidence;

import com.cvtailor.task.TaskAccepted;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import com.cvtailor.task.TaskKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Orders a run over the links that are due, as a task like any other: claimed by one node, taken over when that one dies. */
@Stateless
public class RecheckOrders {

    /** The index on open tasks of this kind lets one pass when several nodes order at the same time. */
    private static final String ORDER =
            """
            INSERT INTO tasks (kind, subject_id) SELECT 'evidence_recheck', 0
            WHERE EXISTS (SELECT 1 FROM evidence_links WHERE next_check_at <= now())
            AND NOT EXISTS (SELECT 1 FROM tasks WHERE kind = 'evidence_recheck' AND status IN ('queued', 'running'))
            ON CONFLICT DO NOTHING RETURNING id""";

    private static final String FORGET =
            "DELETE FROM tasks WHERE kind = 'evidence_recheck' AND completed_at < now() - INTERVAL '1 day'";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    TaskClaims claims;

    @Inject
    Event<TaskAccepted> accepted;

    /** Does nothing while no link is due, or a run is under way. */
    public void orderWhatIsDue() {
        for (Object id : entities.createNativeQuery(ORDER).getResultList()) {
            entities.createNativeQuery(FORGET).executeUpdate();
            accepted.fire(new TaskAccepted(TaskKind.EVIDENCE_RECHECK, ((Number) id).intValue()));
        }
    }

    public void finish(TaskClaim claim) {
        claims.complete(claim, "{}");
    }
}
