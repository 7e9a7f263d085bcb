package com.cvtailor.flag;

import com.cvtailor.platform.Json;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Asks the database how a switch stands, so that it is felt on all nodes at once. */
@Stateless
public class FeatureFlags {

    /** Whether language models may be asked at all. */
    public static final String LANGUAGE_MODELS = "llm.enabled";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** A flag that does not exist is off. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOn(String name, int userId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT enabled, rollout_percentage, CAST(user_whitelist AS TEXT) FROM feature_flags WHERE name = ?1")
                .setParameter(1, name)
                .getResultList();
        return rows.stream().map(row -> flag(name, (Object[]) row)).anyMatch(flag -> flag.isOn(userId));
    }

    private static FeatureFlag flag(String name, Object[] columns) {
        return new FeatureFlag(
                name,
                (Boolean) columns[0],
                ((Number) columns[1]).intValue(),
                Set.copyOf(List.of(Json.read((String) columns[2], Integer[].class))));
    }
}
