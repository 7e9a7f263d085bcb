package com.cvtailor.generation;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sentences that a document has read so far; one that is nearly the same as another artifact's is no news. Two are nearly the same
 * when their sets of words have a Jaccard index of at least 0.75.
 */
final class SaidSentences {
    private static final double NEARLY_SAME = 0.75;
    private static final int MOST = 400;

    private final List<Said> said = new ArrayList<>();

    private record Said(Set<String> words, int artifactId) {}

    /** Remembers the sentence. False when another artifact has said it before. */
    boolean isNew(String sentence, int artifactId) {
        Set<String> words =
                Tokenizer.tokens(sentence).stream().map(Token::key).collect(Collectors.toCollection(HashSet::new));
        boolean heard = said.stream()
                .anyMatch(other -> other.artifactId() != artifactId && likeness(other.words(), words) >= NEARLY_SAME);
        if (!heard && said.size() < MOST) {
            said.add(new Said(words, artifactId));
        }
        return !heard;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        int larger = Math.max(one.size(), other.size());
        if (smaller < NEARLY_SAME * larger) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }
}
