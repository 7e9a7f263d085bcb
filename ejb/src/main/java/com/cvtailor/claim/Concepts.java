package com.cvtailor.claim;

/** The package's reviewed word lists. */
final class Concepts {
    /** Words that say the same. */
    static final PhraseTable SYNONYMS = new PhraseTable("concepts.tsv", 0);
    /** Words that make a claim: kind, then what is claimed. */
    static final PhraseTable MARKS = new PhraseTable("marks.tsv", 2);
    /** Words of cause, change and doubt: which of these. */
    static final PhraseTable LINKS = new PhraseTable("links.tsv", 1);

    /** Words of trades, customers and fields of knowledge: topic, then whether the topic makes them known. */
    static final PhraseTable INDUSTRIES = new PhraseTable("industries.tsv", 2);

    /** Phrases that claim nothing. */
    static final PhraseTable FIXED = new PhraseTable("fixed.tsv", 0);

    private Concepts() {}
}
