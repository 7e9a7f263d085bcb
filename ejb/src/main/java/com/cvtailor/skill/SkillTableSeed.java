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
import java.util.function.Function;

/** Brings the bundled taxonomy into the skills table at start; what is there already keeps its id and frequency. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class SkillTableSeed {

    /** One statement for all, in one order on all nodes: two that start together wait for each other, and do not deadlock. */
    private static final String UPSERT =
            """
            INSERT INTO skills (name, category, normalized_name, aliases, alias_keys)
            SELECT name, category, normalized_name, string_to_array(aliases, E'\\n'), alias_keys
            FROM unnest(?1, ?2, ?3, ?4, ?5) AS own (name, category, normalized_name, aliases, alias_keys)
            ON CONFLICT (name) DO UPDATE SET category = excluded.category, aliases = excluded.aliases,
                alias_keys = excluded.alias_keys
            WHERE (skills.category, skills.aliases, skills.alias_keys)
                IS DISTINCT FROM (excluded.category, excluded.aliases, excluded.alias_keys)""";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Curation curation;

    @PostConstruct
    void seed() {
        SkillTaxonomy own = SkillTaxonomy.bundled();
        List<Skill> skills =
                own.skills().stream().sorted(Comparator.comparing(Skill::name)).toList();
        entities.createNativeQuery(UPSERT)
                .setParameter(1, column(skills, Skill::name))
                .setParameter(2, column(skills, skill -> skill.category().label()))
                .setParameter(3, column(skills, skill -> SkillSuggestions.key(skill.name())))
                .setParameter(4, column(skills, skill -> String.join("\n", skill.aliases())))
                .setParameter(5, column(skills, skill -> SkillSuggestions.keys(skill.aliases())))
                .executeUpdate();
        curation.takeOver(own);
    }

    private static Object column(List<Skill> skills, Function<Skill, String> value) {
        return new TextArrayColumn()
                .convertToDatabaseColumn(skills.stream().map(value).toList());
    }
}
