package com.cvtailor.skill;

import com.cvtailor.platform.TextArrayColumn;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which artifacts show which skills, and so how often each skill occurs. */
@Stateless
public class ArtifactSkills {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** Sets the artifacts' skills, by artifact; names that the skills table does not hold are passed over. */
    public void replace(Map<Integer, ? extends Collection<String>> namesByArtifact) {
        lock(namesByArtifact);
        namesByArtifact.forEach((artifact, names) -> {
            Object wanted = new TextArrayColumn().convertToDatabaseColumn(List.copyOf(names));
            update(
                    "WITH gone AS (DELETE FROM artifact_skills USING skills WHERE skill_id = skills.id"
                            + " AND artifact_id = ?1 AND NOT (name = ANY(?2)) RETURNING skill_id)"
                            + " UPDATE skills SET frequency = frequency - 1 WHERE id IN (SELECT skill_id FROM gone)",
                    artifact,
                    wanted);
            update(
                    "WITH fresh AS (INSERT INTO artifact_skills (artifact_id, skill_id) SELECT ?1, id FROM skills"
                            + " WHERE name = ANY(?2) ON CONFLICT DO NOTHING RETURNING skill_id)"
                            + " UPDATE skills SET frequency = frequency + 1 WHERE id IN (SELECT skill_id FROM fresh)",
                    artifact,
                    wanted);
        });
    }

    /** All skills of all these artifacts at once and in one order, so that two who share skills cannot wait for each other. */
    private void lock(Map<Integer, ? extends Collection<String>> namesByArtifact) {
        TextArrayColumn array = new TextArrayColumn();
        entities.createNativeQuery("SELECT id FROM skills WHERE name = ANY(?1) OR id IN (SELECT skill_id FROM"
                        + " artifact_skills WHERE artifact_id = ANY(CAST(?2 AS INTEGER[]))) ORDER BY id FOR UPDATE")
                .setParameter(
                        1,
                        array.convertToDatabaseColumn(namesByArtifact.values().stream()
                                .flatMap(Collection::stream)
                                .distinct()
                                .toList()))
                .setParameter(
                        2,
                        array.convertToDatabaseColumn(namesByArtifact.keySet().stream()
                                .map(String::valueOf)
                                .toList()))
                .getResultList();
    }

    private void update(String sql, int artifactId, Object wanted) {
        Query query = entities.createNativeQuery(sql);
        query.setParameter(1, artifactId).setParameter(2, wanted).executeUpdate();
    }
}
