package com.cvtailor.generation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headings and connecting words of documents in one language. Values are put in as they are, never read as patterns. */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w{1,20})}");
    private static final Pattern FRAMING =
            Pattern.compile("(?:summary|letter\\.(?:intro|what|skills)|period|quote|title)\\b");
    private static final Pattern UNIQUE_ROLE =
            Pattern.compile("(?i)(?:head|chief|director|president|vice|deputy|chair\\w*|ceo|cto|cfo)\\b");
    private static final Pattern VOWEL_SOUND = Pattern.compile("[aeioAEIO]|u(?!ni|se|k)|[FHLMNRSX][A-Z]");
    private static final Map<String, Wording> BY_LANGUAGE = new TreeMap<>();

    static {
        for (String language : List.of("en", "de", "fr", "es")) {
            BY_LANGUAGE.put(language, new Wording(language));
        }
    }

    private final String language;
    private final Properties texts = new Properties();
    private final Framing framing;

    private Wording(String language) {
        this.language = language;
        try (Reader reader = new InputStreamReader(
                Wording.class.getResourceAsStream("wording_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream<String> phrases = texts.stringPropertyNames().stream()
                .filter(key -> FRAMING.matcher(key).lookingAt())
                .map(texts::getProperty);
        framing = new Framing(Stream.concat(phrases, Stream.of("{names} " + text("list.and") + " {last}"))
                .sorted()
                .toList());
    }

    /** The text without the connecting words of {@code summary.}, {@code letter.}, {@code period.} and {@code quote.}. */
    String withoutFraming(String text) {
        return framing.content(text);
    }

    /** English for a language that documents are not written in. */
    static Wording in(String language) {
        return BY_LANGUAGE.getOrDefault(language == null ? "en" : language, BY_LANGUAGE.get("en"));
    }

    String language() {
        return language;
    }

    String text(String key, Map<String, String> values) {
        return PLACE.matcher(texts.getProperty(key))
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }

    String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A role as it stands within a sentence: "Clinical specialist" is "a clinical specialist" in English, a title in capitals and
     * one that only one person can have ("Head of Design") go without an article.
     */
    String role(String role) {
        boolean capitals = role.chars().skip(1).anyMatch(Character::isUpperCase);
        if (language.equals("de")) {
            return role;
        }
        String inSentence = capitals ? role : role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1);
        if (!language.equals("en") || UNIQUE_ROLE.matcher(role).lookingAt()) {
            return inSentence;
        }
        return (VOWEL_SOUND.matcher(inSentence).lookingAt() ? "an " : "a ") + inSentence;
    }

    /** "Java, Kafka and Go"; Spanish "y" becomes "e" before an i-sound. */
    String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.get(names.size() - 1);
        boolean beforeI = language.equals("es") && last.matches("(?iu)h?[ií](?![aeo]).*");
        String and = beforeI ? "e" : text("list.and");
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + and + " " + last;
    }
}
