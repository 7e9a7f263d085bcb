package com.cvtailor.skill;

import com.cvtailor.platform.TextArrayColumn;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;

/** Which artifacts show which skills, and so how often each skill occurs. */
@Stateless
public class ArtifactSkills {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** Sets the artifact's skills; names that the skills table does not hold are passed over. */
    public void replace(int artifactId, Collection<String> names) {
        Object wanted = new TextArrayColumn().convertToDatabaseColumn(List.copyOf(names));
        // In one order for all, so that two artifacts that share skills cannot wait for each other.
        entities.createNativeQuery(
                        "SELECT id FROM skills WHERE name = ANY(?2)"
                                + " OR id IN (SELECT skill_id FROM artifact_skills WHERE artifact_id = ?1) ORDER BY id FOR UPDATE")
                .setParameter(1, artifactId)
                .setParameter(2, wanted)
                .getResultList();
        update(
                "WITH gone AS (DELETE FROM artifact_skills USING skills WHERE skill_id = skills.id AND artifact_id = ?1"
                        + " AND NOT (name = ANY(?2)) RETURNING skill_id)"
                        + " UPDATE skills SET frequency = frequency - 1 WHERE id IN (SELECT skill_id FROM gone)",
                artifactId,
                wanted);
        update(
                "WITH fresh AS (INSERT INTO artifact_skills (artifact_id, skill_id) SELECT ?1, id FROM skills"
                        + " WHERE name = ANY(?2) ON CONFLICT DO NOTHING RETURNING skill_id)"
                        + " UPDATE skills SET frequency = frequency + 1 WHERE id IN (SELECT skill_id FROM fresh)",
                artifactId,
                wanted);
    }

    private void update(String sql, int artifactId, Object wanted) {
        Query query = entities.createNativeQuery(sql);
        query.setParameter(1, artifactId).setParameter(2, wanted).executeUpdate();
    }
}
