package com.cvtailor.ats;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text in the form in which what was written and what is read can be compared: composed (NFKC), without regard to case,
 * spaces, hyphens and dashes. Each character knows where it stands in the text, so that torn and glued words can be told.
 */
final class ComparableText {

    private final String source;
    private final String characters;
    private final int[] places;

    ComparableText(String text) {
        this.source = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(source.length());
        List<Integer> origins = new ArrayList<>(source.length());
        for (int at = 0; at < source.length(); at += Character.charCount(source.codePointAt(at))) {
            String folded = folded(source.codePointAt(at));
            kept.append(folded);
            for (int i = 0; i < folded.length(); i++) {
                origins.add(at);
            }
        }
        this.characters = kept.toString();
        this.places = origins.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }

    /** What is compared. */
    String characters() {
        return characters;
    }

    int length() {
        return characters.length();
    }

    /**
     * Where the other text stands in this one: as whole words if it does anywhere, else also in the midst of words. The
     * occurrences may overlap.
     */
    List<Integer> occurrencesOf(ComparableText other) {
        List<Integer> all = new ArrayList<>();
        List<Integer> whole = new ArrayList<>();
        if (other.isEmpty()) {
            return all;
        }
        for (int at = characters.indexOf(other.characters); at >= 0; at = characters.indexOf(other.characters, at + 1)) {
            all.add(at);
            if (isEdge(at) && isEdge(at + other.length())) {
                whole.add(at);
            }
        }
        return whole.isEmpty() ? all : whole;
    }

    /**
     * Whether the other text, which stands here at this place, has the same words, neither torn nor run together. A line may
     * end after a hyphen or an apostrophe of a word: there machines part words in any case.
     */
    boolean hasSameWordsAt(int start, ComparableText other) {
        for (int i = 1; i < other.length(); i++) {
            String here = between(start + i);
            String there = other.between(i);
            if (holdsSpace(here) != holdsSpace(there)
                    && !(holdsDash(here) && holdsDash(there))
                    && !(isApostrophe(start + i - 1) && here.indexOf('\n') >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no word reaches across the beginning of this character. */
    private boolean isEdge(int character) {
        return character == 0
                || character == length()
                || !between(character).isEmpty()
                || !Character.isLetterOrDigit(characters.charAt(character - 1))
                || !Character.isLetterOrDigit(characters.charAt(character));
    }

    /** What of the source was left out just before this character. */
    private String between(int character) {
        int from = places[character - 1];
        return places[character] == from
                ? ""
                : source.substring(from + Character.charCount(source.codePointAt(from)), places[character]);
    }

    private static boolean holdsSpace(String text) {
        return text.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private boolean isApostrophe(int character) {
        return characters.charAt(character) == '\'' || characters.charAt(character) == '’';
    }

    private static boolean holdsDash(String text) {
        return text.codePoints().anyMatch(ComparableText::isDash);
    }

    private static String folded(int codePoint) {
        if (Character.isWhitespace(codePoint) || isDash(codePoint) || isInvisible(codePoint)) {
            return "";
        }
        String compatible = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return compatible.isBlank() ? "" : compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isDash(int codePoint) {
        return Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '\u2212';
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }
}
