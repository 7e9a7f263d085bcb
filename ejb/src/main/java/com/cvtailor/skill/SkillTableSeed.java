package com.cvtailor.skill;

import com.cvtailor.platform.TextArrayColumn;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** Brings the bundled taxonomy into the skills table at start; what is there already keeps its id and frequency. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class SkillTableSeed {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    SkillTaxonomy taxonomy;

    @PostConstruct
    void seed() {
        // One order for all nodes: two that start together then wait for each other instead of deadlocking.
        List<Skill> skills = taxonomy.skills().stream()
                .sorted(Comparator.comparing(Skill::name))
                .toList();
        for (Skill skill : skills) {
            entities.createNativeQuery(
                            "INSERT INTO skills (name, category, normalized_name, aliases, alias_keys) VALUES (?1, ?2, ?3, ?4, ?5)"
                                    + " ON CONFLICT (name) DO UPDATE SET category = excluded.category, aliases = excluded.aliases,"
                                    + " alias_keys = excluded.alias_keys WHERE (skills.category, skills.aliases, skills.alias_keys)"
                                    + " IS DISTINCT FROM (excluded.category, excluded.aliases, excluded.alias_keys)")
                    .setParameter(1, skill.name())
                    .setParameter(2, skill.category().label())
                    .setParameter(3, SkillSuggestions.key(skill.name()))
                    .setParameter(4, new TextArrayColumn().convertToDatabaseColumn(skill.aliases()))
                    .setParameter(5, SkillSuggestions.keys(skill.aliases()))
                    .executeUpdate();
        }
    }
}
