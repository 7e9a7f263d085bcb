package com.cvtailor.skill;

import java.util.Set;

/** Makes a set of words out of a text block. */
public final class WordList {
    private WordList() {}

    /** The words that white space parts; none may stand twice. */
    public static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
