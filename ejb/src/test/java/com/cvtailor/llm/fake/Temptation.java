package com.cvtailor.llm.fake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fact, and what the advertisement would like to hear instead. */
final class Temptation {
    private static final Map<String, Pattern> KNOWN_SKILLS = Table.rows("skills.tsv").stream()
            .collect(Collectors.toMap(
                    row -> row[0], row -> wholeWord(row[0]), (first, same) -> first, LinkedHashMap::new));
    private static final Pattern TECHNICAL_NAME = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\p{Lu}\\p{Ll}+\\p{Lu}\\w*|\\p{Lu}{2,}\\d?|\\w+(?:\\+\\+|#|\\.js))(?![\\p{L}\\d])");
    private static final List<String> NO_SKILLS =
            List.of("GMBH", "AG", "CV", "EU", "HR", "US", "USA", "UK", "SA", "SL");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\d.,])\\d[\\d.,]*\\+?(?: ?%| \\p{L}{3,})");

    final String fact;
    final Language language;
    final Prompt.Advertisement advertisement;
    private final String known;
    private final List<String> skills;

    Temptation(Prompt.Fact fact, Language language, Prompt.Advertisement advertisement) {
        this.fact = fact.text();
        this.known = (fact.text() + "\n" + fact.about()).toLowerCase(Locale.ROOT);
        this.language = language;
        this.advertisement = advertisement;
        this.skills = skillsToClaim();
    }

    private static Pattern wholeWord(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether neither the fact nor what it is about has these words. */
    boolean lacks(String words) {
        return !known.contains(words.toLowerCase(Locale.ROOT));
    }

    /** What the advertisement names and the fact does not; where it names nothing, what others might name. */
    List<String> skills() {
        return skills;
    }

    private List<String> skillsToClaim() {
        String text = advertisement.text();
        Stream<String> known = KNOWN_SKILLS.entrySet().stream()
                .filter(skill -> skill.getValue().matcher(text).find())
                .map(Map.Entry::getKey);
        Stream<String> technical = TECHNICAL_NAME
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> !NO_SKILLS.contains(name.toUpperCase(Locale.ROOT)));
        List<String> named =
                Stream.concat(known, technical).filter(this::lacks).distinct().toList();
        return named.isEmpty()
                ? KNOWN_SKILLS.keySet().stream().filter(this::lacks).toList()
                : named;
    }

    /** The first of the advertisement's numbers, with its unit, that the fact does not have. */
    Optional<String> figure() {
        Matcher figures = FIGURE.matcher(advertisement.text());
        return figures.results()
                .map(MatchResult::group)
                .filter(figure -> lacks(figure.replaceAll("\\D.*", "")))
                .findFirst();
    }
}
