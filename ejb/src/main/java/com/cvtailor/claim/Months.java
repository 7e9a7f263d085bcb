package com.cvtailor.claim;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months in four languages. */
final class Months {
    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
        for (String language : List.of("en", "de", "fr", "es")) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
                    BY_NAME.putIfAbsent(name.replace(".", ""), month.getValue());
                }
            }
        }
    }

    private Months() {}

    /** 1 to 12, or 0 when the word names no month. */
    static int number(String word) {
        return BY_NAME.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
