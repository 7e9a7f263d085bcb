package com.cvtailor.claim;

import java.util.List;

/**
 * A sentence of an artifact.
 *
 * @param linked whether it joins a cause to an effect
 * @param doubtful whether it leaves open what caused a change
 */
record SourceSentence(List<Word> words, boolean linked, boolean doubtful) {
    static SourceSentence of(List<Word> words, String language) {
        List<String> kinds = Concepts.LINKS.in(words, language).stream()
                .map(hit -> Concepts.LINKS.columns(hit.meaning()).get(0))
                .toList();
        boolean linked = kinds.contains("cause") || kinds.contains("reason") || kinds.contains("weak");
        return new SourceSentence(words, linked, kinds.contains("doubt") || kinds.contains("otherwise"));
    }

    boolean covers(Quantity quantity) {
        return words.get(0).start() <= quantity.start()
                && quantity.start() < words.get(words.size() - 1).end();
    }

    boolean holds(Word word) {
        return words.stream().anyMatch(other -> word.is(other.forms()));
    }

    /** How many of the words it has. */
    long shared(List<Word> some) {
        return some.stream().filter(this::holds).count();
    }
}
