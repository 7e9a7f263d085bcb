package com.cvtailor.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that claim nothing by themselves: small words, "work", "result". */
final class NeutralWords {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final Map<String, Set<String>> BY_LANGUAGE = new HashMap<>();

    static {
        for (String language : LANGUAGES) {
            BY_LANGUAGE.put(language, new HashSet<>());
        }
        DataFile.rows("neutral.tsv").forEach(row -> BY_LANGUAGE.get(row[0]).addAll(List.of(row[1].split(" "))));
    }

    private NeutralWords() {}

    static boolean contain(Word word, String language) {
        return word.is(BY_LANGUAGE.get(language)) || word.text().length() == 1;
    }

    /** Whether any of the languages has it so: for words of another language in a text. */
    static boolean containInAny(Word word) {
        return BY_LANGUAGE.keySet().stream().anyMatch(language -> contain(word, language));
    }

    /** How many of the words claim nothing in each language; the languages in a fixed order. */
    static Map<String, Long> votes(List<String> words) {
        Map<String, Long> votes = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Set<String> small = BY_LANGUAGE.get(language);
            votes.put(language, words.stream().filter(small::contains).count());
        }
        return votes;
    }
}
