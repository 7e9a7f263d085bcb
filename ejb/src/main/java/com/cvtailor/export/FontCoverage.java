package com.cvtailor.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the embedded fonts can draw. Both PDF renderers drop a missing glyph without a word, so it is replaced first. So is text
 * that runs from right to left: it would come out in the wrong order.
 */
final class FontCoverage {

    private static final String STAND_IN = "□";

    /** What a person sees as one character; an emoji of several parts is one. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** A run of words, so that a name is one box and not one for each letter. */
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]"
                    + "(?:[\\p{M}\\p{P}\\s]*[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}])*\\p{M}*");

    private final IntPredicate covered;

    /** @param covered whether a font has a glyph for the code point */
    FontCoverage(IntPredicate covered) {
        this.covered = covered;
    }

    /** All fonts together: each renderer looks in all of them. */
    static FontCoverage of(DocumentFonts fonts) {
        List<String> families = Scripts.fallbacks("");
        return new FontCoverage(
                codePoint -> fonts.familyFor(codePoint, families).isPresent());
    }

    /** The code points of the text that no font draws, in order of appearance. */
    Set<Integer> uncovered(String text) {
        Set<Integer> missing = new LinkedHashSet<>();
        PrintableText.of(text).codePoints().filter(c -> !isDrawable(c)).forEach(missing::add);
        return missing;
    }

    /** The text with a visible box wherever a glyph is missing. */
    String drawable(String text) {
        if (text == null) {
            return "";
        }
        String leftToRight = RIGHT_TO_LEFT.matcher(text).replaceAll(STAND_IN);
        // Before invisible characters are taken away: they tie the parts of an emoji together.
        return PrintableText.of(CHARACTER
                .matcher(leftToRight)
                .results()
                .map(MatchResult::group)
                .map(this::drawn)
                .collect(Collectors.joining()));
    }

    private String drawn(String character) {
        String composed = PrintableText.of(character);
        if (composed.isEmpty() || composed.codePoints().allMatch(this::isDrawable)) {
            return character;
        }
        if (!isDrawable(composed.codePointAt(0))) {
            return STAND_IN;
        }
        return composed.codePoints()
                .mapToObj(c -> isDrawable(c) ? Character.toString(c) : STAND_IN)
                .collect(Collectors.joining());
    }

    private boolean isDrawable(int codePoint) {
        return codePoint == '\n' || covered.test(codePoint) && !isRightToLeft(codePoint);
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
