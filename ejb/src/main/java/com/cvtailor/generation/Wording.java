package com.cvtailor.generation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings and connecting words of documents in one language. Values are put in as they are, never read as patterns. */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w{1,20})}");
    private static final Map<String, Wording> BY_LANGUAGE = new TreeMap<>();

    static {
        for (String language : List.of("en", "de", "fr", "es")) {
            BY_LANGUAGE.put(language, new Wording(language));
        }
    }

    private final String language;
    private final Properties texts = new Properties();

    private Wording(String language) {
        this.language = language;
        try (Reader reader = new InputStreamReader(
                Wording.class.getResourceAsStream("wording_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
