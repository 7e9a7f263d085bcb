package com.cvtailor.audit;

import com.cvtailor.platform.Page;
import com.cvtailor.platform.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the trail. */
@Stateless
public class AuditEvents {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /**
     * Which events a list shows; null lets all pass.
     *
     * @param from the first instant
     * @param to the instant after the last
     */
    public record Filter(Integer userId, AuditEventType type, Instant from, Instant to) {

        private Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("e.userId = :user", userId);
            values.put("e.type = :type", type == null ? null : type.key());
            values.put("e.at >= :from", from);
            values.put("e.at < :to", to);
            values.values().removeIf(value -> value == null);
            return values;
        }
    }

    /** In a transaction of its own: what becomes of the caller's must not undo it, nor it the caller's. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void add(AuditEvent event) {
        entities.persist(event);
    }

    /** Newest first. */
    public Page<AuditEvent> list(Filter filter, PageRequest page) {
        long total = query("SELECT count(e) FROM AuditEvent e", "", filter, Long.class)
                .getSingleResult();
        List<AuditEvent> events = page.narrow(
                        query("SELECT e FROM AuditEvent e", " ORDER BY e.at DESC, e.id DESC", filter, AuditEvent.class))
                .getResultList();
        return page.of(events, total);
    }

    /** What is older tells too little to be kept any longer. */
    public int forgetBefore(Instant end) {
        return entities.createQuery("DELETE FROM AuditEvent e WHERE e.at < :end")
                .setParameter("end", end)
                .executeUpdate();
    }

    private <T> TypedQuery<T> query(String select, String order, Filter filter, Class<T> type) {
        List<String> conditions = new ArrayList<>(filter.values().keySet());
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        TypedQuery<T> query = entities.createQuery(select + where + order, type);
        filter.values()
                .forEach((condition, value) ->
                        query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        return query;
    }
}
