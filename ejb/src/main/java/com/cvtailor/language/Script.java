package com.cvtailor.language;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;

/** Keeps letters that make no word in any language from being taken for a language that is written in other letters. */
final class Script {
    private static final Map<String, Set<UnicodeScript>> OTHER_THAN_LATIN = Map.ofEntries(
            Map.entry("zh", Set.of(UnicodeScript.HAN)),
            Map.entry("ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)),
            Map.entry("ko", Set.of(UnicodeScript.HANGUL)),
            Map.entry("ru", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("uk", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("bg", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("sr", Set.of(UnicodeScript.CYRILLIC, UnicodeScript.LATIN)),
            Map.entry("el", Set.of(UnicodeScript.GREEK)),
            Map.entry("ar", Set.of(UnicodeScript.ARABIC)),
            Map.entry("he", Set.of(UnicodeScript.HEBREW)),
            Map.entry("hi", Set.of(UnicodeScript.DEVANAGARI)));

    private Script() {}

    /** Whether a third of the letters at least are of a script that the language is written in. */
    static boolean fits(String language, String text) {
        Set<UnicodeScript> wanted = OTHER_THAN_LATIN.getOrDefault(language, Set.of(UnicodeScript.LATIN));
        long letters = text.codePoints().filter(Character::isLetter).count();
        long fitting = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> wanted.contains(UnicodeScript.of(letter)))
                .count();
        return fitting * 3 >= letters;
    }
}
