package com.cvtailor.llm.fake;

/**
 * What a model says.
 *
 * @param cut whether it ran out of tokens before it had finished
 */
record Reply(String text, boolean cut) {
    /** A rough figure for all of the languages; nothing depends on its exactness. */
    private static final int CHARACTERS_PER_TOKEN = 4;

    static Reply of(String text) {
        return new Reply(text, false);
    }

    static int tokens(String text) {
        return (text.length() + CHARACTERS_PER_TOKEN - 1) / CHARACTERS_PER_TOKEN;
    }

    /** As a real model, it stops where the client's limit is reached. */
    Reply within(int maxTokens) {
        return tokens(text) <= maxTokens ? this : new Reply(text.substring(0, maxTokens * CHARACTERS_PER_TOKEN), true);
    }

    int tokens() {
        return tokens(text);
    }
}
