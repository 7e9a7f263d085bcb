package com.cvtailor.audit;

import com.cvtailor.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/**
 * Notes what happened for whoever looks after security. To be told when it has happened, from wherever; the request's
 * address and id are added here. A trail that cannot be written is told of in the log and stops nobody.
 */
@ApplicationScoped
public class AuditTrail {

    private static final Logger LOG = System.getLogger(AuditTrail.class.getName());

    @Inject
    AuditEvents events;

    @Inject
    RequestOrigin origin;

    /** By a person, of themselves. */
    public void record(AuditEventType type, int userId) {
        record(type, userId, userId, Map.of());
    }

    /**
     * @param userId whom it is about, or null
     * @param actorId who did it, or null if nobody knows
     * @param details ids, names of things and numbers; nothing that tells who a person is
     */
    public void record(AuditEventType type, Integer userId, Integer actorId, Map<String, ?> details) {
        try {
            AuditEvent event = new AuditEvent(type, userId, actorId, Json.write(details));
            locate(event);
            events.add(event);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "the audit trail misses {0} of user {1} by {2}: {3}",
                    type.key(),
                    String.valueOf(userId),
                    String.valueOf(actorId),
                    e.getClass().getSimpleName());
        }
    }

    /** An address says where a person is; of somebody erased the trail keeps none. */
    private void locate(AuditEvent event) {
        try {
            boolean isErasure = event.type().equals(AuditEventType.ACCOUNT_ERASED.key());
            event.cameWith(isErasure ? null : origin.ip(), origin.requestId());
        } catch (ContextNotActiveException e) {
            LOG.log(Level.DEBUG, "nobody's request: {0}", event.type());
        }
    }
}
