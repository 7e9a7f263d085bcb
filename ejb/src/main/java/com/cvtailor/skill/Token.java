package com.cvtailor.skill;

/**
 * A word or a single symbol of a text.
 *
 * @param key what it is compared by: lower case, English plural and British spelling folded
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last character
 */
public record Token(String key, int start, int end) {
    /** Whether this is a word or number, not punctuation. */
    public boolean isWord() {
        return Tokenizer.isWordPart(key.codePointAt(0));
    }
}
