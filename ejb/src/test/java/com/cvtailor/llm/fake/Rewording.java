package com.cvtailor.llm.fake;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says the same in other words: verbs and small words by {@code rewordings.tsv}, the order of two names, and a year at the
 * end comes to the front. Numbers, names and nouns stay as they are.
 */
final class Rewording {
    private static final Pattern TWO_NAMES = Pattern.compile(
            "\\b(with|in|using|of|mit|avec|en|con) (\\p{Lu}[\\w+#]*) (and|und|et|y) (\\p{Lu}[\\w+#]*)(?=[.,;)]|$)");
    private static final Pattern YEAR_AT_END =
            Pattern.compile("^(\\p{L}+)( [^.!?]*\\p{L})(?: (in|since|en|depuis|desde) ((?:19|20)\\d\\d))([.!]?)$");
    private static final Map<Language, Rewording> BY_LANGUAGE = read();

    private final Map<String, String> wordings;
    private final Pattern anyWording;
    private final Set<String> firstWords;

    private Rewording(Map<String, String> wordings) {
        this.wordings = wordings;
        this.firstWords =
                wordings.values().stream().map(to -> to.replaceFirst(" .*", "")).collect(Collectors.toSet());
        // The longest first: "in order to" before "in".
        this.anyWording = Pattern.compile(wordings.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d-])(?:", ")(?![\\p{L}\\d-])")));
    }

    private static Map<Language, Rewording> read() {
        Map<Language, Map<String, String>> wordings = new EnumMap<>(Language.class);
        for (String[] row : Table.rows("rewordings.tsv")) {
            Map<String, String> ofLanguage =
                    wordings.computeIfAbsent(Language.of(row[0]), language -> new LinkedHashMap<>());
            ofLanguage.put(row[1], row[2]);
            ofLanguage.put(Letters.capitalised(row[1]), Letters.capitalised(row[2]));
        }
        return wordings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Rewording(entry.getValue())));
    }

    static String of(String fact, Language document) {
        return BY_LANGUAGE.get(Language.ofText(fact, document)).reword(fact);
    }

    private String reword(String fact) {
        String reworded = anyWording.matcher(fact).replaceAll(match -> Matcher.quoteReplacement(wording(fact, match)));
        return yearFirst(TWO_NAMES.matcher(reworded).replaceAll("$1 $4 $3 $2"));
    }

    /** A capital letter within the sentence is a name's, and names stay. */
    private String wording(String fact, MatchResult match) {
        boolean nameWithin = Character.isUpperCase(match.group().charAt(0)) && !startsSentence(fact, match.start());
        return nameWithin ? match.group() : wordings.get(match.group());
    }

    private static boolean startsSentence(String fact, int at) {
        return at == 0 || fact.substring(0, at).matches("(?s).*[.!?:] ");
    }

    private String yearFirst(String text) {
        return YEAR_AT_END
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        isVerb(match.group(1))
                                ? Letters.capitalised(match.group(3)) + " " + match.group(4) + ", "
                                        + match.group(1).toLowerCase(Locale.ROOT) + match.group(2) + match.group(5)
                                : match.group()));
    }

    private boolean isVerb(String word) {
        return firstWords.contains(word) || word.endsWith("ed") || word.endsWith("é");
    }
}
