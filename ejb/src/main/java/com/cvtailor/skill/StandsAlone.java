package com.cvtailor.skill;

/** Tells whether a word is all there is between two separators of one line, as the items of a list are. */
final class StandsAlone {
    private static final String BEFORE = ",;:/|(*+-\u2022\u00b7\u2013\u2014\u25cf\u25aa\u2023";
    private static final String AFTER = ",;:/|).\u2022\u00b7\u2013\u2014";

    private StandsAlone() {}

    static boolean in(String text, int start, int end) {
        return opens(text, start) && closes(text, end);
    }

    private static boolean opens(String text, int start) {
        int at = start - 1;
        while (at >= 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at < 0
                || isLineEnd(text.charAt(at))
                || (BEFORE.indexOf(text.charAt(at)) >= 0 && !joins(text, at, start));
    }

    private static boolean closes(String text, int end) {
        int at = end;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == text.length() || isLineEnd(text.charAt(at)) || AFTER.indexOf(text.charAt(at)) >= 0;
    }

    /** "pre-production" is one word, "- production" an item. */
    private static boolean joins(String text, int at, int start) {
        return text.charAt(at) == '-' && at == start - 1 && at > 0 && Tokenizer.isWordPart(text.codePointBefore(at));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
