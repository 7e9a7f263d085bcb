package com.cvtailor.llm.fake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds a phrase of {@code lies.tsv} to the fact: {@code {fact}} is it without its full stop, {@code {start}} the same within
 * a sentence, and what stands in brackets is false.
 */
final class PhraseLie implements LieKind {
    private static final Pattern FACT = Pattern.compile("(?s)(.*?)\\s*([.!?]?)\\s*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern FALSEHOOD = Pattern.compile("\\[([^\\[\\]]+)]");

    private final String kind;
    private final String phrase;

    private PhraseLie(String kind, String phrase) {
        this.kind = kind;
        this.phrase = phrase;
    }

    static Map<Language, List<LieKind>> all() {
        return Table.rows("lies.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> Language.of(row[0]),
                        Collectors.mapping(row -> new PhraseLie(row[1], row[2]), Collectors.toList())));
    }

    @Override
    public Optional<Draft> lie(Temptation temptation, Random dice) {
        Matcher fact = FACT.matcher(temptation.fact);
        List<String> skills = new ArrayList<>(temptation.skills());
        Collections.shuffle(skills, dice);
        fact.matches();
        Map<String, String> lures = Map.of(
                "skill", skills.isEmpty() ? "" : skills.get(0),
                "skill2", skills.size() < 2 ? "" : skills.get(1),
                "role", plain(temptation.advertisement.role()),
                "company", plain(temptation.advertisement.company()),
                "figure", temptation.figure().orElse(""));
        boolean lureMissing = PLACEHOLDER.matcher(phrase).results().anyMatch(name -> lures.getOrDefault(
                        name.group(1), "-")
                .isEmpty());
        if (lureMissing) {
            return Optional.empty();
        }
        String marked = fill(phrase, lures);
        List<String> falsehoods =
                FALSEHOOD.matcher(marked).results().map(match -> match.group(1)).toList();
        Map<String, String> facts = Map.of("fact", fact.group(1), "start", Letters.uncapitalised(fact.group(1)));
        String text = fill(marked.replaceAll("[\\[\\]]", ""), facts) + fact.group(2);
        return Optional.of(new Draft(kind, text, falsehoods));
    }

    /** Titles like "Engineer [m/f/d]" would be taken for marks. */
    private static String plain(String lure) {
        return lure.replaceAll("[\\[\\]{}]", "");
    }

    private static String fill(String phrase, Map<String, String> values) {
        return PLACEHOLDER.matcher(phrase).replaceAll(name -> Matcher.quoteReplacement(value(name, values)));
    }

    private static String value(MatchResult name, Map<String, String> values) {
        return values.getOrDefault(name.group(1), name.group());
    }
}
