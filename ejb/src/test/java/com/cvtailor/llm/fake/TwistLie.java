package com.cvtailor.llm.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Exchanges one word of the fact for a bigger one of {@code twists.tsv}: "helped" for "led", "days" for "hours". */
final class TwistLie implements LieKind {
    private final String kind;
    private final String to;
    private final Pattern from;

    private TwistLie(String kind, String from, String to) {
        this.kind = kind;
        this.to = to;
        this.from = Pattern.compile(
                "(?<![\\p{L}\\d-])" + Pattern.quote(from) + "(?![\\p{L}\\d-])(?<next>[ \\u00a0]\\S*[\\p{L}\\d])?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Map<Language, List<LieKind>> all() {
        return Table.rows("twists.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> Language.of(row[0]),
                        Collectors.mapping(row -> new TwistLie(row[1], row[2], row[3]), Collectors.toList())));
    }

    @Override
    public Optional<Draft> lie(Temptation temptation, Random dice) {
        Matcher word = from.matcher(temptation.fact);
        if (!word.find()) {
            return Optional.empty();
        }
        boolean capital = Character.isUpperCase(word.group().charAt(0));
        // With the word that follows it: "led" alone stands in "handled" too.
        String next = word.group("next") == null ? "" : word.group("next");
        String falsehood = (capital ? Letters.capitalised(to) : to) + next;
        String text = temptation.fact.substring(0, word.start()) + falsehood + temptation.fact.substring(word.end());
        return Optional.of(new Draft(kind, text, List.of(falsehood)));
    }
}
