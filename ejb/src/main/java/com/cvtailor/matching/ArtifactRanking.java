package com.cvtailor.matching;

import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Orders artifacts by how much they have to do with a job description; ties by their ids. */
final class ArtifactRanking {
    /** The weight of skills at which their part is half full. */
    private static final double HALF_FULL = 1;

    private final SkillTaxonomy taxonomy;
    private final List<Demand> demands;
    private final double[] weights;
    private final List<Candidate> candidates;
    private final WordMatch words;
    private final LocalDate today;
    private final FieldsOfWork advertisedFields;
    private final MatchReasons reasons;

    /** @param wishes also those that are merely mentioned */
    ArtifactRanking(
            SkillTaxonomy taxonomy, List<Wish> wishes, List<Candidate> candidates, WordMatch words, LocalDate today) {
        this.taxonomy = taxonomy;
        this.demands = Demand.of(wishes);
        this.candidates = candidates;
        this.words = words;
        this.today = today;
        this.weights = demands.stream()
                .mapToDouble(demand -> demand.weight() * rarity(demand))
                .toArray();
        this.advertisedFields = new FieldsOfWork(taxonomy);
        wishes.stream().filter(Wish::asked).forEach(wish -> advertisedFields.add(wish.skill(), wish.weight()));
        this.reasons = new MatchReasons(wishes, words, today);
    }

    List<RankedArtifact> best() {
        return IntStream.range(0, candidates.size())
                .mapToObj(this::rank)
                .sorted(Comparator.comparingDouble(RankedArtifact::score)
                        .reversed()
                        .thenComparingInt(RankedArtifact::artifactId))
                .toList();
    }

    private RankedArtifact rank(int index) {
        Candidate candidate = candidates.get(index);
        FieldsOfWork fields = new FieldsOfWork(taxonomy);
        candidate.skills().named().forEach(skill -> fields.add(skill, 1));
        Likeness likeness = new Likeness(
                skills(candidate),
                words.likeness(index),
                advertisedFields.likeness(fields),
                words.titleLikeness(index));
        return new RankedArtifact(
                candidate.artifact().id(), rounded(likeness.score()), reasons.of(candidate, index, likeness));
    }

    private double skills(Candidate candidate) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * demands.get(i).best(candidate::relevance);
        }
        sum *= candidate.standing(today);
        return sum / (sum + HALF_FULL);
    }

    /**
     * What few of the artifacts name tells them apart: the square root of BM25's inverse document frequency, of which 1 is
     * the most that there can be.
     */
    private double rarity(Demand demand) {
        double all = candidates.size();
        double naming = 0;
        for (Candidate candidate : candidates) {
            naming += demand.best(skill -> candidate.skills().names(skill) ? 1 : 0);
        }
        double frequency = StrictMath.log(1 + (all - naming + 0.5) / (naming + 0.5));
        return naming == 0 ? 1 : StrictMath.sqrt(frequency / StrictMath.log(1 + all));
    }

    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
