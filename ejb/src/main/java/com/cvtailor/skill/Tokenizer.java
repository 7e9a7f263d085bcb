package com.cvtailor.skill;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words and symbols, in one pass; a hyphen inside a word only parts it ("end-to-end" is "end to end"). */
public final class Tokenizer {
    /** Of longer words, which are none, the beginning is compared: sorting endless accents takes its time. */
    private static final int LONGEST_WORD = 64;

    private static final char FIRST_ACCENT = '\u0300';

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
        StringBuilder keys = new StringBuilder(text.length() + 2).append(' ');
        tokens(text).forEach(token -> keys.append(token.key()).append(' '));
        return keys.length() == 1 ? "  " : keys.toString();
    }

    static boolean isWordPart(int codePoint) {
        if (codePoint < 128) { // Nearly all of most texts: told without a look into the tables
            int lowerCase = codePoint | 32;
            return (lowerCase >= 'a' && lowerCase <= 'z') || (codePoint >= '0' && codePoint <= '9');
        }
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Also what is not seen at all: zero-width spaces, soft hyphens, signs that turn the direction of writing. */
    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
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
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (!isWordPart(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static String symbol(int codePoint) {
        return codePoint == '\u2019' ? "'" : Character.toString(codePoint);
    }

    private static String key(String word) {
        String key = composed(word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD))
                .toLowerCase(Locale.ROOT);
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

    /** Letters with their accents as one character each. */
    private static String composed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_ACCENT && Character.getType(word.charAt(i)) == Character.NON_SPACING_MARK) {
                return Normalizer.normalize(word, Normalizer.Form.NFC);
            }
        }
        return word;
    }
}
