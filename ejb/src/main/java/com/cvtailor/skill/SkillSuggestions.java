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

    /** What begins with the text, by name before by alias; the usual before the rare. */
    private static final String BEGINNING =
            """
            SELECT name, category, frequency FROM skills
            WHERE starts_with(normalized_name, ?1) OR position(?2 IN alias_keys) > 0
            ORDER BY NOT starts_with(normalized_name, ?1), normalized_name <> ?1, frequency DESC,
                length(name), normalized_name, id
            LIMIT ?3""";

    /** What is spelled alike (PostgreSQL's trigram similarity, above its default threshold of 0.3). */
    private static final String ALIKE =
            """
            SELECT name, category, frequency FROM skills
            WHERE normalized_name % ?1
            AND NOT starts_with(normalized_name, ?1) AND position(?2 IN alias_keys) = 0
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

    static String key(String spelling) {
        return spelling.toLowerCase(Locale.ROOT);
    }

    /** Every spelling after a line feed, which no text that is looked for can hold. */
    static String keys(List<String> spellings) {
        return spellings.stream().map(SkillSuggestions::key).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
