package com.cvtailor.claim;

import java.util.Set;

/**
 * A word or sign of a text.
 *
 * @param text as it stands there
 * @param key in lower case, see {@link com.cvtailor.skill.Token#key}
 * @param bases its base forms in English; empty in other languages
 * @param forms all that it may be compared by: the key, base forms and stems
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 */
record Word(String text, String key, Set<String> bases, Set<String> forms, int start, int end) {
    /** Whether this is a word or number, not punctuation. */
    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    boolean is(Set<String> some) {
        return forms.stream().anyMatch(some::contains);
    }
}
