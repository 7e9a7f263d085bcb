package com.cvtailor.matching;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.skill.Tokenizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The words that an advertisement and artifacts have in common, and how much they tell. */
final class WordMatch {
    private static final int TITLE = 0;
    private static final double[] FIELD_WEIGHTS = {2, 1, 2};
    /** Nobody tells of work in all the words of an advertisement: half of them is much. */
    private static final double MUCH = 0.5;

    private static final int TOLD = 5;

    private final AdWords advertised;
    private final List<WordField[]> documents;
    private final List<double[]> addends;
    private final double most;

    WordMatch(AdWords advertised, List<Candidate> candidates) {
        this.advertised = advertised;
        documents = candidates.stream().map(this::fields).toList();
        Bm25f measure = new Bm25f(FIELD_WEIGHTS, documents, advertised.size());
        addends = documents.stream().map(measure::addends).toList();
        most = addends.stream().mapToDouble(WordMatch::sum).max().orElse(0);
    }

    /** From 0 to 1 for the artifact that has most in common. */
    double likeness(int artifact) {
        return most == 0 ? 0 : sum(addends.get(artifact)) / most;
    }

    /** The share of the words of the advertised title that stand in the artifact's title or role. */
    double titleLikeness(int artifact) {
        Set<Integer> common = new HashSet<>(advertised.title());
        common.retainAll(distinct(documents.get(artifact)[TITLE]));
        return advertised.title().isEmpty()
                ? 0
                : (double) common.size() / advertised.title().size();
    }

    /** How many of the advertisement's words any of the artifacts uses, 1 for half of them or more. */
    double coverage() {
        Set<Integer> used = new HashSet<>();
        documents.forEach(document -> Arrays.stream(document).forEach(field -> used.addAll(distinct(field))));
        return advertised.size() == 0 ? 0 : Math.min(1, used.size() / (MUCH * advertised.size()));
    }

    /** The few words, as the advertisement spells them, that bring this artifact nearest to it. */
    List<String> telling(int artifact) {
        double[] values = addends.get(artifact);
        return IntStream.range(0, values.length)
                .filter(word -> values[word] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer word) -> -values[word])
                        .thenComparingInt(word -> word))
                .limit(TOLD)
                .map(advertised::spelling)
                .toList();
    }

    private WordField[] fields(Candidate candidate) {
        ArtifactFacts artifact = candidate.artifact();
        String role = artifact.role() == null ? "" : artifact.role();
        return new WordField[] {
            advertised.in(Tokenizer.tokens(artifact.title() + "\n" + role)),
            advertised.in(candidate.description()),
            advertised.in(Tokenizer.tokens(String.join("\n", artifact.technologies())))
        };
    }

    private static Set<Integer> distinct(WordField field) {
        Set<Integer> words = new HashSet<>();
        Arrays.stream(field.hits()).forEach(words::add);
        return words;
    }

    private static double sum(double[] addends) {
        double sum = 0;
        for (double addend : addends) {
            sum += addend;
        }
        return sum;
    }
}
