package com.cvtailor.esco;

import com.cvtailor.platform.TextArrayColumn;
import com.cvtailor.skill.SkillSuggestions;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.Tokenizer;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of imported concepts and spellings; a handful of statements for all rows of a chunk together. */
@Dependent
public class ImportedConcepts {

    private static final String NAMED_ANEW =
            """
            INSERT INTO skill_import_concepts (import_id, uri) SELECT ?1, unnest(?2)
            ON CONFLICT DO NOTHING RETURNING uri""";

    private static final String KNOWN =
            "SELECT c.uri, s.name FROM imported_concepts c JOIN skills s ON s.id = c.skill_id WHERE c.uri = ANY(?1)";

    private static final String SPELLINGS =
            """
            SELECT i.spelling_key, i.spelling, s.name, i.preferred
            FROM imported_spellings i JOIN skills s ON s.id = i.skill_id WHERE i.spelling_key = ANY(?1)""";

    private static final String ADD_SKILLS =
            """
            INSERT INTO skills (name, category, normalized_name)
            SELECT * FROM unnest(?1, ?2, ?3) ON CONFLICT (name) DO NOTHING""";

    private static final String ADD_CONCEPTS =
            """
            INSERT INTO imported_concepts (uri, skill_id)
            SELECT fresh.uri, s.id FROM unnest(?1, ?2) AS fresh (uri, skill) JOIN skills s ON s.name = fresh.skill""";

    private static final String SET_SPELLINGS =
            """
            INSERT INTO imported_spellings (spelling_key, skill_id, spelling, suggestion_key, preferred)
            SELECT fresh.keys, s.id, fresh.spelling, fresh.suggestion_key, CAST(fresh.preferred AS BOOLEAN)
            FROM unnest(?1, ?2, ?3, ?4, ?5) AS fresh (keys, skill, spelling, suggestion_key, preferred)
            JOIN skills s ON s.name = fresh.skill
            ON CONFLICT (spelling_key) DO UPDATE SET skill_id = excluded.skill_id, spelling = excluded.spelling,
                suggestion_key = excluded.suggestion_key, preferred = excluded.preferred""";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** Returns the report with these rows; the vocabulary must be locked. */
    ImportReport merge(int importId, List<CheckedRow> rows, ImportReport soFar) {
        List<EscoConcept> concepts = rows.stream()
                .filter(row -> row.concept() != null)
                .map(CheckedRow::concept)
                .toList();
        Set<String> fresh = namedAnew(importId, concepts);
        VocabularyMerge merge = new VocabularyMerge(SkillTaxonomy.bundled(), known(concepts), spellings(concepts));
        ImportReport report = soFar;
        for (CheckedRow row : rows) {
            report = take(row, fresh, merge, report);
        }
        save(merge);
        return report;
    }

    private static ImportReport take(CheckedRow row, Set<String> fresh, VocabularyMerge merge, ImportReport report) {
        CheckedRow checked = row;
        if (row.refusal() == null && !fresh.remove(row.concept().uri())) {
            checked = CheckedRow.refused(row.row(), "import.skill.repeated");
        }
        if (checked.refusal() != null) {
            return report.withRefused(row.row().line(), checked.refusal());
        }
        return switch (merge.take(row.concept())) {
            case ADDED -> report.withAdded();
            case MERGED -> report.withMerged();
            case LABEL_TAKEN ->
                report.withRefused(
                        row.row().line(),
                        CheckedRow.refused(row.row(), "import.skill.label_taken")
                                .refusal());
        };
    }

    /** Those of the concepts that no earlier chunk of this file has named. */
    private Set<String> namedAnew(int importId, List<EscoConcept> concepts) {
        List<?> uris = entities.createNativeQuery(NAMED_ANEW)
                .setParameter(1, importId)
                .setParameter(2, column(concepts, EscoConcept::uri))
                .getResultList();
        return uris.stream().map(String.class::cast).collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, String> known(List<EscoConcept> concepts) {
        Map<String, String> skills = new HashMap<>();
        for (Object row : entities.createNativeQuery(KNOWN)
                .setParameter(1, column(concepts, EscoConcept::uri))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            skills.put((String) columns[0], (String) columns[1]);
        }
        return skills;
    }

    private Map<String, Spelling> spellings(List<EscoConcept> concepts) {
        List<String> keys = concepts.stream()
                .flatMap(VocabularyMerge::spellings)
                .map(Tokenizer::keys)
                .distinct()
                .toList();
        Map<String, Spelling> spellings = new HashMap<>();
        for (Object row : entities.createNativeQuery(SPELLINGS)
                .setParameter(1, column(keys, key -> key))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            String key = (String) columns[0];
            spellings.put(key, new Spelling(key, (String) columns[1], (String) columns[2], (Boolean) columns[3]));
        }
        return spellings;
    }

    private void save(VocabularyMerge merge) {
        execute(
                ADD_SKILLS,
                column(merge.added().keySet(), name -> name),
                column(merge.added().values(), category -> category.label()),
                column(merge.added().keySet(), SkillSuggestions::key));
        execute(
                ADD_CONCEPTS,
                column(merge.newConcepts().keySet(), uri -> uri),
                column(merge.newConcepts().values(), skill -> skill));
        Collection<Spelling> changed = merge.changedSpellings();
        execute(
                SET_SPELLINGS,
                column(changed, Spelling::keys),
                column(changed, Spelling::skill),
                column(changed, Spelling::text),
                column(changed, spelling -> SkillSuggestions.key(spelling.text())),
                column(changed, spelling -> Boolean.toString(spelling.preferred())));
    }

    private void execute(String sql, Object... columns) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < columns.length; i++) {
            query.setParameter(i + 1, columns[i]);
        }
        query.executeUpdate();
    }

    private static <T> Object column(Collection<T> of, Function<T, String> value) {
        return new TextArrayColumn()
                .convertToDatabaseColumn(of.stream().map(value).toList());
    }
}
