package com.cvtailor.export;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** What the embedded fonts can draw. Both PDF renderers drop a missing glyph without a word, so it is replaced first. */
final class FontCoverage {

    private static final int STAND_IN = '□';

    private final IntPredicate covered;

    /** @param covered whether every embedded font has a glyph for the code point */
    FontCoverage(IntPredicate covered) {
        this.covered = covered;
    }

    /** The code points of the text that no font draws, in order of appearance. */
    Set<Integer> uncovered(String text) {
        Set<Integer> missing = new LinkedHashSet<>();
        PrintableText.of(text).codePoints().filter(c -> !isDrawable(c)).forEach(missing::add);
        return missing;
    }

    /** The text with a visible box wherever a glyph is missing. */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        PrintableText.of(text)
                .codePoints()
                .map(c -> isDrawable(c) ? c : STAND_IN)
                .forEach(drawable::appendCodePoint);
        return drawable.toString();
    }

    private boolean isDrawable(int codePoint) {
        return codePoint == '\n' || covered.test(codePoint);
    }
}
