package com.cvtailor.label;

import com.cvtailor.platform.TextArrayColumn;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which artifacts stand under which labels. */
@Stateless
public class LabeledArtifacts {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** The names of the labels of each of these artifacts, by artifact; one without labels is left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<Integer, List<LabelName>> namesByArtifact(Collection<Integer> artifactIds) {
        Map<Integer, List<LabelName>> names = new TreeMap<>();
        if (artifactIds.isEmpty()) {
            return names;
        }
        List<?> rows = entities.createNativeQuery("SELECT artifact_id, id, name FROM artifact_labels"
                        + " JOIN labels ON id = label_id WHERE artifact_id = ANY(CAST(?1 AS INTEGER[]))"
                        + " ORDER BY name_key, id")
                .setParameter(1, array(artifactIds))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            names.computeIfAbsent(number(columns[0]), id -> new ArrayList<>())
                    .add(new LabelName(number(columns[1]), (String) columns[2]));
        }
        return names;
    }

    /** The ids of the artifacts under a label, ascending. */
    public List<Integer> label(int labelId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT artifact_id FROM artifact_labels WHERE label_id = ?1 ORDER BY artifact_id")
                .setParameter(1, labelId)
                .getResultList();
        return rows.stream().map(LabeledArtifacts::number).toList();
    }

    /** The same for all labels of a person. */
    public Map<Integer, List<Integer>> labelsOf(int userId) {
        List<?> rows = entities.createNativeQuery("SELECT label_id, artifact_id FROM artifact_labels"
                        + " JOIN labels ON id = label_id WHERE user_id = ?1 ORDER BY artifact_id")
                .setParameter(1, userId)
                .getResultList();
        Map<Integer, List<Integer>> artifacts = new TreeMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            artifacts
                    .computeIfAbsent(number(columns[0]), id -> new ArrayList<>())
                    .add(number(columns[1]));
        }
        return artifacts;
    }

    /** An artifact that has been deleted meanwhile is passed over. */
    public void replace(int labelId, Collection<Integer> artifactIds) {
        entities.createNativeQuery("DELETE FROM artifact_labels WHERE label_id = ?1"
                        + " AND artifact_id <> ALL(CAST(?2 AS INTEGER[]))")
                .setParameter(1, labelId)
                .setParameter(2, array(artifactIds))
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO artifact_labels (artifact_id, label_id)"
                        + " SELECT id, ?1 FROM artifacts WHERE id = ANY(CAST(?2 AS INTEGER[])) ORDER BY id FOR KEY SHARE"
                        + " ON CONFLICT DO NOTHING")
                .setParameter(1, labelId)
                .setParameter(2, array(artifactIds))
                .executeUpdate();
    }

    private static Object array(Collection<Integer> ids) {
        return new TextArrayColumn()
                .convertToDatabaseColumn(ids.stream().map(String::valueOf).toList());
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
