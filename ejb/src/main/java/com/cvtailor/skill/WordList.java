package com.cvtailor.skill;

import java.util.Set;
import java.util.stream.Collectors;

/** Makes a set of words out of a text block. */
public final class WordList {
    private WordList() {}

    /** The words that white space parts; none may stand twice. */
    public static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** The words as tokens are compared, of several languages at once: one that stands in two of them may stand twice. */
    public static Set<String> keys(String words) {
        return Tokenizer.tokens(words).stream().map(Token::key).collect(Collectors.toUnmodifiableSet());
    }
}
