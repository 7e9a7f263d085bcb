package com.cvtailor.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Counts what waits and what is being worked on, by the rows: a message says nothing of the work behind it. */
@Stateless
public class QueueLoads {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** One for each queue, also for the empty ones, by name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<QueueLoad> all() {
        TreeMap<String, QueueLoad> loads = new TreeMap<>();
        Arrays.stream(TaskKind.values())
                .map(TaskKind::queue)
                .forEach(queue -> loads.put(queue, new QueueLoad(queue, 0, 0, 0)));
        List<?> rows = entities.createNativeQuery("SELECT kind, count(*) FILTER (WHERE status = 'queued'),"
                        + " count(*) FILTER (WHERE status = 'running'), coalesce(floor(extract(epoch FROM"
                        + " now() - min(created_at) FILTER (WHERE status = 'queued'))), 0)"
                        + " FROM tasks WHERE status IN ('queued', 'running') GROUP BY kind")
                .getResultList();
        rows.stream().map(row -> load((Object[]) row)).forEach(load -> loads.merge(load.name(), load, QueueLoads::sum));
        return List.copyOf(loads.values());
    }

    private static QueueLoad load(Object[] row) {
        return new QueueLoad(TaskKind.of((String) row[0]).queue(), number(row[1]), number(row[2]), number(row[3]));
    }

    private static QueueLoad sum(QueueLoad one, QueueLoad other) {
        return new QueueLoad(
                one.name(),
                one.depth() + other.depth(),
                one.active() + other.active(),
                Math.max(one.oldestSeconds(), other.oldestSeconds()));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
