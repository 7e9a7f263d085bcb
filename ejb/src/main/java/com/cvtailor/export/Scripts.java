package com.cvtailor.export;

import java.util.List;
import java.util.stream.Stream;

/** Which fonts to look in for what a template's own ones lack. Chinese characters differ between the countries that share them. */
final class Scripts {

    /** In Japanese, Chinese characters look as they do in Japan. */
    private static final List<String> JAPANESE_FIRST = order(FontFile.JAPANESE, FontFile.KOREAN, FontFile.CHINESE);

    private static final List<String> CHINESE_FIRST = order(FontFile.CHINESE, FontFile.JAPANESE, FontFile.KOREAN);

    private Scripts() {}

    /** All families. Japanese is told by its syllables, of which no sentence is without. */
    static List<String> fallbacks(String text) {
        return text.codePoints().anyMatch(Scripts::isKana) ? JAPANESE_FIRST : CHINESE_FIRST;
    }

    private static List<String> order(String... eastern) {
        Stream<String> western = Stream.of(FontFile.SANS, FontFile.GROTESQUE, FontFile.SERIF, FontFile.GARAMOND);
        return Stream.concat(western, Stream.of(eastern)).toList();
    }

    private static boolean isKana(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
