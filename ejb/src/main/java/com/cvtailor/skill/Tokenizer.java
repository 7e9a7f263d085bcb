package com.cvtailor.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Cuts text into words and symbols, in one pass; a hyphen inside a word only parts it ("end-to-end" is "end to end"). */
public final class Tokenizer {
    private Tokenizer() {}

    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (isWordPart(codePoint)) {
                end = endOfWord(text, end);
                tokens.add(new Token(key(text.substring(at, end)), at, end));
            } else if (!isSpace(codePoint) && !(isHyphen(codePoint) && isInsideWord(text, at, end))) {
                tokens.add(new Token(symbol(codePoint), at, end));
            }
            at = end;
        }
        return tokens;
    }

    /** The keys of the text's tokens with single spaces between and around them, so that phrases can be looked up. */
    public static String keys(String text) {
        return tokens(text).stream().map(Token::key).collect(Collectors.joining(" ", " ", " "));
    }

    static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == '\u2010' || codePoint == '\u2011';
    }

    private static boolean isInsideWord(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && isWordPart(text.codePointBefore(start))
                && isWordPart(text.codePointAt(end));
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isWordPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static String symbol(int codePoint) {
        return codePoint == '\u2019' ? "'" : Character.toString(codePoint);
    }

    private static String key(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        if (key.length() > 7) {
            key = key.replace("isation", "ization").replace("elling", "eling");
        }
        boolean plural = key.length() > 3
                && key.endsWith("s")
                && !key.endsWith("ss")
                && !key.endsWith("us")
                && !key.endsWith("is");
        return plural ? key.substring(0, key.length() - 1) : key;
    }
}
