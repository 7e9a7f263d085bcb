package com.cvtailor.ats;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text in the form in which what was written and what is read can be compared: composed (NFKC), without regard to case,
 * spaces, hyphens and dashes. What was left out before each character is remembered, so that torn and glued words can be told.
 */
final class ComparableText {

    /** More occurrences of one text are of no interest. */
    private static final int MOST_OCCURRENCES = 1_000;

    private static final byte SPACE = 1;
    private static final byte DASH = 2;
    private static final byte INVISIBLE = 4;

    private final String characters;
    /** By character: what stood between it and the one before. */
    private final byte[] gaps;

    ComparableText(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(composed.length());
        List<Byte> before = new ArrayList<>(composed.length());
        byte gap = 0;
        for (int codePoint : composed.codePoints().toArray()) {
            byte leftOut = leftOut(codePoint);
            if (leftOut != 0) {
                gap |= leftOut;
                continue;
            }
            String folded = folded(codePoint);
            for (int i = 0; i < folded.length(); i++) {
                before.add(i == 0 ? gap : 0);
            }
            gap = folded.isEmpty() ? gap : 0;
            kept.append(folded);
        }
        this.characters = kept.toString();
        this.gaps = new byte[before.size()];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = before.get(i);
        }
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
        int at = other.isEmpty() ? -1 : characters.indexOf(other.characters);
        while (at >= 0 && whole.size() < MOST_OCCURRENCES) {
            if (isEdge(at) && isEdge(at + other.length())) {
                whole.add(at);
            } else if (all.size() < MOST_OCCURRENCES) {
                all.add(at);
            }
            at = characters.indexOf(other.characters, at + 1);
        }
        return whole.isEmpty() ? all : whole;
    }

    /**
     * Whether the other text, which stands here at this place, has the same words, neither torn nor run together. A line may
     * end after a hyphen of a word, and beside other marks: there machines part words in any case.
     */
    boolean hasSameWordsAt(int start, ComparableText other) {
        for (int i = 1; i < other.length(); i++) {
            byte here = gaps[start + i];
            byte there = other.gaps[i];
            boolean partedInBoth = (here & there & DASH) != 0;
            if ((here & SPACE) != (there & SPACE) && !partedInBoth && other.isWithinWords(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithinWords(int character) {
        return Character.isLetterOrDigit(characters.charAt(character - 1))
                && Character.isLetterOrDigit(characters.charAt(character));
    }

    /** Whether no word reaches across the beginning of this character. */
    private boolean isEdge(int character) {
        return character == 0 || character == length() || gaps[character] != 0 || !isWithinWords(character);
    }

    private static byte leftOut(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return SPACE;
        }
        return switch (Character.getType(codePoint)) {
            case Character.DASH_PUNCTUATION -> DASH;
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> INVISIBLE;
            default -> isMinus(codePoint) ? DASH : isVariationSelector(codePoint) ? INVISIBLE : 0;
        };
    }

    private static boolean isMinus(int codePoint) {
        return codePoint == '\u2212';
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    private static String folded(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
