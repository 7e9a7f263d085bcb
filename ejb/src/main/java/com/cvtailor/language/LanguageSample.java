package com.cvtailor.language;

/** The part of a text by which its language is judged: words in sentences, taken from all over it. */
final class LanguageSample {
    private static final int PIECES = 4;
    private static final int PIECE = 100;

    private LanguageSample() {}

    /** At most 404 characters; empty when the text has no letter. */
    static String of(String text) {
        StringBuilder sample = new StringBuilder();
        int step = Math.max(PIECE, (text.length() - PIECE) / (PIECES - 1));
        for (int from = 0; from < text.length() && sample.length() < PIECES * (PIECE + 1); from += step) {
            sample.append(text, from, Math.min(text.length(), from + PIECE)).append(' ');
        }
        return sample.chars().anyMatch(Character::isLetter) ? sample.toString() : "";
    }
}
