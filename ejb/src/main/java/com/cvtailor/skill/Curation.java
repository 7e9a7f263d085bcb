package com.cvtailor.skill;

import com.cvtailor.platform.TextArrayColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Lets our files win over what was imported before them. A release that brings a skill or a spelling of its own takes it
 * over from the import; the artifacts that show the imported skill show ours from then on.
 */
@Dependent
public class Curation {

    private static final String CLAIMED =
            """
            SELECT i.spelling, s.id, s.name FROM imported_spellings i JOIN skills s ON s.id = i.skill_id
            WHERE i.spelling_key = ANY(?1) ORDER BY i.spelling_key""";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    ImportedVocabulary vocabulary;

    /** The skills table must hold our skills by then. */
    void takeOver(SkillTaxonomy own) {
        vocabulary.lock();
        Object keys = array(List.copyOf(own.spellingKeys()));
        List<?> claimed =
                entities.createNativeQuery(CLAIMED).setParameter(1, keys).getResultList();
        for (Object row : claimed) {
            Object[] columns = (Object[]) row;
            Skill owner = own.named((String) columns[0]).orElseThrow();
            String holder = (String) columns[2];
            // The name of an imported skill is one of ours now: so is the skill. Else only a spelling changes hands.
            boolean name = columns[0].equals(holder) || columns[0].equals(Qualifier.without(holder));
            if (name && !holder.equals(owner.name())) {
                unite(((Number) columns[1]).intValue(), owner.name());
            }
        }
        if (!claimed.isEmpty()) {
            execute("DELETE FROM imported_spellings WHERE spelling_key = ANY(?1)", keys);
            vocabulary.changed();
        }
    }

    private void unite(int imported, String ours) {
        // Artifacts before skills, as everybody locks them.
        entities.createNativeQuery("SELECT id FROM artifacts WHERE id IN (SELECT artifact_id FROM artifact_skills"
                        + " WHERE skill_id = ?1) ORDER BY id FOR UPDATE")
                .setParameter(1, imported)
                .getResultList();
        int own = ((Number) entities.createNativeQuery(
                                "SELECT id FROM skills WHERE name = ?1 OR id = ?2 ORDER BY name = ?1, id FOR UPDATE")
                        .setParameter(1, ours)
                        .setParameter(2, imported)
                        .getResultList()
                        .get(1))
                .intValue();
        execute(
                "INSERT INTO artifact_skills (artifact_id, skill_id, proficiency_level) SELECT artifact_id, ?1,"
                        + " proficiency_level FROM artifact_skills WHERE skill_id = ?2 ON CONFLICT DO NOTHING",
                own,
                imported);
        execute("UPDATE imported_concepts SET skill_id = ?1 WHERE skill_id = ?2", own, imported);
        execute("UPDATE imported_spellings SET skill_id = ?1 WHERE skill_id = ?2", own, imported);
        execute("DELETE FROM skills WHERE id = ?1", imported);
        execute(
                "UPDATE skills SET frequency = (SELECT count(*) FROM artifact_skills WHERE skill_id = ?1) WHERE id = ?1",
                own);
    }

    private void execute(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    private static Object array(List<String> values) {
        return new TextArrayColumn().convertToDatabaseColumn(values);
    }
}
