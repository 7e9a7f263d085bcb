package com.cvtailor.skill;

import java.util.Set;

/** Tells whether a spelling stands by itself: C is not in "C++", "C&A" or "C'est", .NET is not in "example.net". */
final class WordBoundary {
    private static final String TIED_TO_A_LETTER = "+&'\u2019";
    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "io", "de", "fr", "es", "eu", "dev");

    private WordBoundary() {}

    static boolean around(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean startsWithSymbol = !Tokenizer.isWordPart(text.codePointAt(start));
        if (startsWithSymbol && Tokenizer.isWordPart(before)) {
            return false;
        }
        if (end - start == 1 && (TIED_TO_A_LETTER.indexOf(before) >= 0 || TIED_TO_A_LETTER.indexOf(after) >= 0)) {
            return false;
        }
        return after != '#' && !(after == '.' && isDomain(text, end + 1));
    }

    private static boolean isDomain(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < 4 && Tokenizer.isWordPart(text.charAt(to))) {
            to++;
        }
        return DOMAINS.contains(text.substring(from, to));
    }
}
