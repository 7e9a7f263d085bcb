package com.cvtailor.flag;

import com.cvtailor.platform.Json;
import com.cvtailor.platform.JsonbColumn;
import com.cvtailor.platform.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The switches in the database, which is their truth. */
@Stateless
public class FlagStore {

    private static final String COLUMNS = "name, enabled, rollout_percentage, CAST(user_whitelist AS TEXT), updated_at";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** By name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FeatureFlag> all() {
        List<?> rows = entities.createNativeQuery("SELECT " + COLUMNS + " FROM feature_flags ORDER BY name")
                .getResultList();
        return rows.stream().map(row -> flag((Object[]) row)).toList();
    }

    public FeatureFlag turn(String name, boolean enabled, int percentage, SortedSet<Integer> whitelist) {
        List<?> rows = entities.createNativeQuery("UPDATE feature_flags SET enabled = ?2, rollout_percentage = ?3,"
                        + " user_whitelist = ?4, updated_at = now() WHERE name = ?1 RETURNING " + COLUMNS)
                .setParameter(1, name)
                .setParameter(2, enabled)
                .setParameter(3, percentage)
                .setParameter(4, new JsonbColumn().convertToDatabaseColumn(Json.write(whitelist)))
                .getResultList();
        return rows.stream().map(row -> flag((Object[]) row)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** Those of the ids that nobody has. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SortedSet<Integer> unknown(Collection<Integer> userIds) {
        SortedSet<Integer> unknown = new TreeSet<>(userIds);
        if (!unknown.isEmpty()) {
            unknown.removeAll(
                    Set.copyOf(entities.createQuery("SELECT a.id FROM UserAccount a WHERE a.id IN :ids", Integer.class)
                            .setParameter("ids", userIds)
                            .getResultList()));
        }
        return unknown;
    }

    private static FeatureFlag flag(Object[] columns) {
        return new FeatureFlag(
                (String) columns[0],
                (Boolean) columns[1],
                ((Number) columns[2]).intValue(),
                new TreeSet<>(List.of(Json.read((String) columns[3], Integer[].class))),
                ((Timestamp) columns[4]).toInstant());
    }
}
