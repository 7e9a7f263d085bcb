package com.cvtailor.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence where another statement begins: at semicolons, brackets, dashes and words like "but". */
public final class Clauses {
    private static final Set<String> SIGNS = Set.of(";", "(", ")", "\u2013", "\u2014");
    private static final Set<String> WORDS =
            Set.of("but", "while", "whereas", "aber", "sondern", "mais", "pero", "sino");

    private Clauses() {}

    /** In order and without gaps; offsets are those of the whole text. */
    public static List<TextSpan> in(String text, TextSpan sentence) {
        List<TextSpan> clauses = new ArrayList<>();
        int start = sentence.start();
        for (Token token : Tokenizer.tokens(sentence.of(text))) {
            int at = sentence.start() + token.start();
            if (at > start && (SIGNS.contains(token.key()) || WORDS.contains(token.key()))) {
                clauses.add(new TextSpan(start, at));
                start = at;
            }
        }
        clauses.add(new TextSpan(start, sentence.end()));
        return clauses;
    }
}
