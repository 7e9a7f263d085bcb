package com.cvtailor.skill;

import java.util.Arrays;

/** What a spelling in a data file asks of the text, told by the sign before it. */
enum SpellingMark {
    /** Counts in any case, with or without plural and hyphens. */
    NONE(""),
    /** Counts in exactly this spelling. */
    EXACT("="),
    /** Exactly so, and the words around it speak of technology, or one of its deciding words stands in the line. */
    CONTEXT("~"),
    /** Exactly so, and one of its deciding words stands in the line. */
    DECIDED("?");

    private final String sign;

    SpellingMark(String sign) {
        this.sign = sign;
    }

    static SpellingMark of(String spelling) {
        return Arrays.stream(values())
                .filter(mark -> mark != NONE && spelling.startsWith(mark.sign))
                .findFirst()
                .orElse(NONE);
    }

    /** The spelling without its sign. */
    static String bare(String spelling) {
        return spelling.substring(of(spelling).sign.length());
    }
}
