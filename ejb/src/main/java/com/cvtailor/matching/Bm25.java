package com.cvtailor.matching;

import com.cvtailor.skill.StopWords;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Okapi BM25 (Robertson and Zaragoza 2009) over a handful of texts; strict arithmetic in a fixed order. */
final class Bm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final List<Map<String, Integer>> frequencies;
    private final double averageLength;

    Bm25(List<String> texts) {
        frequencies = texts.stream().map(Bm25::frequencies).toList();
        averageLength = Math.max(
                1, frequencies.stream().mapToInt(Bm25::length).average().orElse(1));
    }

    double score(SortedSet<String> query, int document) {
        Map<String, Integer> terms = frequencies.get(document);
        double norm = K1 * (1 - B + B * length(terms) / averageLength);
        double score = 0;
        for (String term : query) {
            int frequency = terms.getOrDefault(term, 0);
            score += inverseFrequency(term) * frequency * (K1 + 1) / (frequency + norm);
        }
        return score;
    }

    boolean anyHolds(String term) {
        return frequencies.stream().anyMatch(terms -> terms.containsKey(term));
    }

    static SortedSet<String> terms(Collection<String> texts) {
        SortedSet<String> terms = new TreeSet<>();
        texts.forEach(text -> terms.addAll(frequencies(text).keySet()));
        return terms;
    }

    private double inverseFrequency(String term) {
        long holding =
                frequencies.stream().filter(terms -> terms.containsKey(term)).count();
        return StrictMath.log(1 + (frequencies.size() - holding + 0.5) / (holding + 0.5));
    }

    private static int length(Map<String, Integer> terms) {
        return terms.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> frequencies(String text) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (Token token : Tokenizer.tokens(text)) {
            if (token.isWord() && token.key().length() > 1 && !StopWords.contains(token.key())) {
                frequencies.merge(token.key(), 1, Integer::sum);
            }
        }
        return frequencies;
    }
}
