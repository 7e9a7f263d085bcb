package com.cvtailor.label;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.TextArrayColumn;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps people's labels. */
@Stateless
public class LabelService {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** The ids of all artifacts under these labels; an unknown or foreign label rejects the whole request. */
    public List<Integer> artifactsOf(int userId, List<Integer> labelIds) {
        Object ids = new TextArrayColumn()
                .convertToDatabaseColumn(labelIds.stream().map(String::valueOf).toList());
        Set<Integer> foreign = new HashSet<>(labelIds);
        integers("SELECT id FROM labels WHERE user_id = ?1 AND id = ANY(CAST(?2 AS INTEGER[]))", userId, ids)
                .forEach(foreign::remove);
        if (!foreign.isEmpty()) {
            throw new InvalidRequestException(
                    "label_ids",
                    "No label of yours has this id: " + foreign.iterator().next());
        }
        return integers(
                "SELECT DISTINCT artifact_id FROM artifact_labels JOIN labels ON labels.id = label_id"
                        + " WHERE user_id = ?1 AND label_id = ANY(CAST(?2 AS INTEGER[])) ORDER BY artifact_id",
                userId,
                ids);
    }

    private List<Integer> integers(String sql, int userId, Object ids) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter(1, userId)
                .setParameter(2, ids)
                .getResultList();
        return rows.stream().map(row -> ((Number) row).intValue()).toList();
    }
}
