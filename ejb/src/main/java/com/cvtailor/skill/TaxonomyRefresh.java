package com.cvtailor.skill;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;

/** Brings this node's taxonomy up to date within seconds after an import on any node; the database tells the version. */
@Singleton
@Startup
@DependsOn("SkillTableSeed")
public class TaxonomyRefresh {

    private static final Logger LOG = System.getLogger(TaxonomyRefresh.class.getName());

    private static final String SPELLINGS =
            """
            SELECT s.name, s.category, string_agg(i.spelling, E'\\n' ORDER BY i.spelling_key)
            FROM imported_spellings i JOIN skills s ON s.id = i.skill_id GROUP BY s.id ORDER BY s.id""";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    ImportedVocabulary vocabulary;

    @Inject
    CurrentTaxonomy taxonomy;

    private int version;

    @PostConstruct
    void start() {
        refresh();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void refresh() {
        int newest = vocabulary.version();
        if (newest != version) {
            List<ImportedSkill> imported = imported();
            taxonomy.become(SkillTaxonomy.bundled().with(imported));
            version = newest;
            LOG.log(Level.INFO, "{0} skills have imported spellings", Integer.toString(imported.size()));
        }
    }

    private List<ImportedSkill> imported() {
        List<?> rows = entities.createNativeQuery(SPELLINGS).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(columns -> new ImportedSkill(
                        (String) columns[0],
                        SkillCategory.valueOf(((String) columns[1]).toUpperCase(Locale.ROOT)),
                        List.of(((String) columns[2]).split("\n"))))
                .toList();
    }
}
