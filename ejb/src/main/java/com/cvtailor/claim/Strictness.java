package com.cvtailor.claim;

/** Which words must be traceable to an artifact, beside those that make a claim of a kind of their own. */
public enum Strictness {
    /** Names and nouns. */
    NOUNS,
    /** Verbs too. */
    VERBS,
    /** And adjectives and adverbs. */
    ALL
}
