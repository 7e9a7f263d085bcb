package com.cvtailor.matching;

import java.util.List;

/**
 * BM25F, the simple extension of BM25 to weighted fields (Robertson and Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond", 2009, section 3.6): {@code sum over words of idf * tf * (k1 + 1) / (tf + k1)}, where {@code tf} is the sum
 * over fields of {@code weight * occurrences / (1 - b + b * length / average length)} and {@code idf} is
 * {@code ln(1 + (N - n + 0.5) / (n + 0.5))}. The arithmetic is strict and its order fixed.
 */
final class Bm25f {
    private static final double K1 = 1.2;
    private static final double B = 0.5;

    private final double[] weights;
    private final double[] averageLengths;
    private final double[] inverseFrequencies;
    private final int words;

    /**
     * @param weights one for each field
     * @param documents each with as many fields
     * @param words how many words there are, numbered from 0
     */
    Bm25f(double[] weights, List<WordField[]> documents, int words) {
        this.weights = weights.clone();
        this.words = words;
        averageLengths = new double[weights.length];
        int[] holding = new int[words];
        for (WordField[] document : documents) {
            boolean[] seen = new boolean[words];
            for (int field = 0; field < weights.length; field++) {
                averageLengths[field] += document[field].length();
                for (int word : document[field].hits()) {
                    holding[word] += seen[word] ? 0 : 1;
                    seen[word] = true;
                }
            }
        }
        for (int field = 0; field < weights.length; field++) {
            averageLengths[field] = Math.max(1, averageLengths[field] / Math.max(1, documents.size()));
        }
        inverseFrequencies = new double[words];
        for (int word = 0; word < words; word++) {
            inverseFrequencies[word] =
                    StrictMath.log(1 + (documents.size() - holding[word] + 0.5) / (holding[word] + 0.5));
        }
    }

    /** What each word adds to the score of a document; their sum is its score. */
    double[] addends(WordField[] document) {
        double[] frequencies = new double[words];
        for (int field = 0; field < weights.length; field++) {
            double norm = 1 - B + B * document[field].length() / averageLengths[field];
            for (int word : document[field].hits()) {
                frequencies[word] += weights[field] / norm;
            }
        }
        for (int word = 0; word < words; word++) {
            frequencies[word] = inverseFrequencies[word] * frequencies[word] * (K1 + 1) / (frequencies[word] + K1);
        }
        return frequencies;
    }
}
