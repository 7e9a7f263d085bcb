package com.cvtailor.evidence;

import com.cvtailor.artifact.EvidenceLink;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which links are to be checked, and what came of it; each in a short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EvidenceRecords {

    private static final Logger LOG = System.getLogger(EvidenceRecords.class.getName());

    /** Only an administrator can mend it. */
    private static final Duration UNREADABLE = Duration.ofDays(1);

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    TaskClaims claims;

    /** Those of the task's artifacts that have never been checked. */
    public List<Integer> unchecked(TaskClaim claim) {
        return entities.createQuery(
                        "SELECT l.id FROM EvidenceLink l WHERE l.artifact.taskId = :task"
                                + " AND l.validationStatus = 'pending' ORDER BY l.id",
                        Integer.class)
                .setParameter("task", claim.taskId())
                .getResultList();
    }

    /** Those of one part whose time has come, in the order of their ids. */
    public List<Integer> due(RecheckPart part, int after, int most) {
        return entities.createQuery(
                        "SELECT l.id FROM EvidenceLink l WHERE l.nextCheckAt <= :now AND l.id > :after"
                                + " AND MOD(l.id, :parts) = :part ORDER BY l.id",
                        Integer.class)
                .setParameter("now", Instant.now())
                .setParameter("after", after)
                .setParameter("parts", part.of())
                .setParameter("part", part.number())
                .setMaxResults(most)
                .getResultList();
    }

    /** Empty when it has been deleted meanwhile, or its key is lost: then it is left alone for a while. */
    public Optional<LinkToCheck> find(int linkId) {
        EvidenceLink link = entities.find(EvidenceLink.class, linkId);
        if (link == null) {
            return Optional.empty();
        }
        if (!link.isReadable()) {
            LOG.log(Level.WARNING, "evidence link {0} cannot be read", Integer.toString(linkId));
            putOff(linkId, UNREADABLE);
            return Optional.empty();
        }
        return Optional.of(new LinkToCheck(link.id(), link.url()));
    }

    /** Nothing when the link has been deleted, or leads elsewhere by now. */
    public void take(CheckedLink checked) {
        EvidenceLink link = entities.find(EvidenceLink.class, checked.link().id(), LockModeType.PESSIMISTIC_WRITE);
        if (link != null && link.url().equals(checked.link().url())) {
            Instant now = Instant.now();
            LinkState state = checked.result().state();
            int failures = state == LinkState.UNREACHABLE ? link.attempts() + 1 : 0;
            link.checked(state.key(), checked.result().reason(), now, failures, RecheckPlan.next(state, failures, now));
        }
    }

    /** Leaves one to a later run, so that it does not come up in each. */
    public void putOff(int linkId, Duration pause) {
        entities.createQuery("UPDATE EvidenceLink l SET l.nextCheckAt = :later WHERE l.id = :id")
                .setParameter("later", Instant.now().plus(pause))
                .setParameter("id", linkId)
                .executeUpdate();
    }

    /** Tells the task's owner, and makes sure that it is still this worker's. */
    public void progress(TaskClaim claim, int percent) {
        claims.progress(claim, percent, "task.links_checked");
    }
}
