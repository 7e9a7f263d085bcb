package com.cvtailor.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The product's own connecting words in one language, which claim nothing of a person. What they connect can be checked without
 * them: "Aktuelle Arbeit: X (seit 2021)." says no more than "X; 2021".
 */
final class Framing {
    private static final Pattern PLACE = Pattern.compile("\\{\\w{1,20}}");
    private static final int LONGEST_VALUE = 600;
    private static final int MOST_PASSES = 4;

    private final List<Pattern> patterns = new ArrayList<>();

    /**
     * @param texts with places such as {@code {title}}
     */
    Framing(List<String> texts) {
        texts.stream()
                .filter(text -> PLACE.matcher(text).find())
                .sorted(Comparator.comparingInt((String text) -> -text.length()).thenComparing(text -> text))
                .map(Framing::pattern)
                .forEach(patterns::add);
    }

    /** The text with nothing but the values left of each connecting phrase in it, parted by semicolons. */
    String content(String text) {
        String content = text;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String before = content;
            for (Pattern pattern : patterns) {
                content = pattern.matcher(content).replaceAll(Framing::values);
            }
            if (content.equals(before)) {
                break;
            }
        }
        return content;
    }

    private static String values(java.util.regex.MatchResult phrase) {
        StringBuilder values = new StringBuilder();
        for (int group = 1; group <= phrase.groupCount(); group++) {
            values.append(phrase.group(group)).append("; ");
        }
        return Matcher.quoteReplacement(values.toString());
    }

    private static Pattern pattern(String text) {
        StringBuilder regex = new StringBuilder("(?iu)");
        Matcher places = PLACE.matcher(text);
        int at = 0;
        while (places.find()) {
            regex.append(literal(text.substring(at, places.start())))
                    .append(places.end() == text.length() ? "([^\\n]{1," : "([^\\n]{1,")
                    .append(LONGEST_VALUE)
                    .append(places.end() == text.length() ? "})" : "}?)");
            at = places.end();
        }
        return Pattern.compile(regex.append(literal(text.substring(at))).toString());
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : Pattern.quote(text);
    }
}
