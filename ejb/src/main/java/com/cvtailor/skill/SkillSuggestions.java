package com.cvtailor.skill;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completes what somebody begins to type. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SkillSuggestions {

    /** What has an alias that begins with the text; indexes answer ranges up to the last of all characters. */
    private static final String BY_ALIAS =
            """
            ARRAY(SELECT id FROM skills WHERE alias_keys <> '' AND position(?2 IN alias_keys) > 0
                UNION SELECT skill_id FROM imported_spellings
                WHERE suggestion_key >= ?1 AND suggestion_key <= (?1 || chr(1114111)))""";

    /** What begins with the text, by name before by alias; the usual before the rare. Aliases count when names are few. */
    private static final String BEGINNING =
            """
            WITH named AS (
                SELECT id, name, category, frequency, normalized_name FROM skills
                WHERE normalized_name ~>=~ ?1 AND normalized_name ~<=~ (?1 || chr(1114111))
                ORDER BY normalized_name <> ?1, frequency DESC, length(name), normalized_name, id LIMIT ?3),
            also AS (
                SELECT id, name, category, frequency, normalized_name FROM skills
                WHERE (SELECT count(*) FROM named) < ?3 AND NOT starts_with(normalized_name, ?1) AND id = ANY("""
                    + BY_ALIAS
                    + """
            )
                ORDER BY frequency DESC, length(name), normalized_name, id LIMIT ?3)
            SELECT name, category, frequency
            FROM (SELECT 0 AS place, * FROM named UNION ALL SELECT 1, * FROM also) found
            ORDER BY place, normalized_name <> ?1, frequency DESC, length(name), normalized_name, id LIMIT ?3""";

    /** What is spelled alike (PostgreSQL's trigram similarity, above its default threshold of 0.3). */
    private static final String ALIKE =
            """
            SELECT name, category, frequency FROM skills
            WHERE normalized_name % ?1 AND NOT starts_with(normalized_name, ?1) AND id <> ALL("""
                    + BY_ALIAS
                    + """
            )
            ORDER BY similarity(normalized_name, ?1) DESC, frequency DESC, normalized_name, id
            LIMIT ?3""";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /** A skill with the number of artifacts that show it. */
    public record Suggestion(String name, String category, int frequency) {}

    /** At most {@code limit}: those whose name begins with the text, then those with such an alias, then what is alike. */
    public List<Suggestion> of(String text, int limit) {
        List<Suggestion> beginning = find(BEGINNING, text, limit);
        return beginning.size() == limit
                ? beginning
                : Stream.concat(beginning.stream(), find(ALIKE, text, limit - beginning.size()).stream())
                        .toList();
    }

    private List<Suggestion> find(String sql, String text, int limit) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter(1, key(text))
                .setParameter(2, "\n" + key(text))
                .setParameter(3, limit)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(columns ->
                        new Suggestion((String) columns[0], (String) columns[1], ((Number) columns[2]).intValue()))
                .toList();
    }

    /** What is typed and what is found are compared in Java's lower case. */
    public static String key(String spelling) {
        return spelling.toLowerCase(Locale.ROOT);
    }

    /** Every spelling after a line feed, which no text that is looked for can hold. */
    static String keys(List<String> spellings) {
        return spellings.stream().map(SkillSuggestions::key).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
