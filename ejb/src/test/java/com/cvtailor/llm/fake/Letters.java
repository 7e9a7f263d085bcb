package com.cvtailor.llm.fake;

import java.util.Locale;

/** Small and capital letters at the beginning of a text. */
final class Letters {
    private Letters() {}

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** For words within a sentence; "I", abbreviations and the like keep their capital. */
    static String uncapitalised(String text) {
        return text.matches("(?s)(?!I')\\p{Lu}[\\p{Ll}'].*")
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }
}
