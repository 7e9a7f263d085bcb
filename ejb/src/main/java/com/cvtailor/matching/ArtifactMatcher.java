package com.cvtailor.matching;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.jobdescription.Requirement;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares a job description with a person's artifacts. The same input gives the same output, bit for bit. */
public final class ArtifactMatcher {
    private static final double MUST = 0.55;
    private static final double NICE = 0.15;
    private static final double WORDS = 0.10;
    private static final double RECENCY = 0.10;
    private static final double TITLE = 0.10;

    private final SkillTaxonomy taxonomy;

    public ArtifactMatcher(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * Matches any number of artifacts, also none.
     *
     * @param today the day up to which ongoing work lasts
     */
    public Match match(ParsedJobDescription jobDescription, List<ArtifactFacts> artifacts, LocalDate today) {
        List<Wish> wishes = Wish.of(jobDescription, taxonomy);
        List<Candidate> candidates = artifacts.stream()
                .map(artifact -> new Candidate(taxonomy, artifact))
                .toList();
        ArtifactRanking ranking = new ArtifactRanking(jobDescription, wishes, candidates, today);
        List<RankedArtifact> ranked = ranking.best();
        List<ScorePart> parts = parts(jobDescription, wishes, candidates, ranking, today);
        return new Match(score(parts), parts, matched(wishes, candidates, ranked), missing(wishes, candidates), ranked);
    }

    private static List<ScorePart> parts(
            ParsedJobDescription jobDescription,
            List<Wish> wishes,
            List<Candidate> candidates,
            ArtifactRanking ranking,
            LocalDate today) {
        List<ScorePart> parts = new ArrayList<>();
        addCoverage(parts, "required_skills", MUST, wishes, Requirement.MUST, candidates);
        addCoverage(parts, "welcome_skills", NICE, wishes, Requirement.NICE, candidates);
        parts.add(new ScorePart("words", WORDS, ranking.wordCoverage()));
        parts.add(new ScorePart("recency", RECENCY, best(candidates, candidate -> candidate.recency(today))));
        var titleTerms = ArtifactRanking.titleTerms(jobDescription);
        parts.add(
                new ScorePart("role_title", TITLE, best(candidates, candidate -> candidate.titleOverlap(titleTerms))));
        return List.copyOf(parts);
    }

    /** A level that the advertisement does not use is left out, and the others share its weight. */
    private static void addCoverage(
            List<ScorePart> parts,
            String name,
            double weight,
            List<Wish> wishes,
            Requirement requirement,
            List<Candidate> candidates) {
        wishes.stream()
                .filter(wish -> wish.requirement() == requirement && !wish.isSoft())
                .mapToDouble(wish -> best(candidates, candidate -> candidate.support(wish.skill())))
                .average()
                .ifPresent(value -> parts.add(new ScorePart(name, weight, value)));
    }

    private static double best(List<Candidate> candidates, Function<Candidate, Double> measure) {
        return candidates.stream().map(measure).reduce(0.0, Math::max);
    }

    private static int score(List<ScorePart> parts) {
        double weights = parts.stream().mapToDouble(ScorePart::weight).sum();
        double sum =
                parts.stream().mapToDouble(part -> part.weight() * part.value()).sum();
        return (int) Math.round(100 * sum / weights);
    }

    private static List<MatchedSkill> matched(
            List<Wish> wishes, List<Candidate> candidates, List<RankedArtifact> ranked) {
        Map<Integer, Candidate> byId = candidates.stream()
                .collect(Collectors.toMap(candidate -> candidate.artifact().id(), Function.identity()));
        return wishes.stream()
                .map(wish -> new MatchedSkill(
                        wish.skill().name(),
                        wish.requirement().label(),
                        ranked.stream()
                                .map(RankedArtifact::artifactId)
                                .filter(id -> byId.get(id).support(wish.skill()) > 0)
                                .toList()))
                .filter(skill -> !skill.artifactIds().isEmpty())
                .toList();
    }

    private static List<MissingSkill> missing(List<Wish> wishes, List<Candidate> candidates) {
        return wishes.stream()
                .filter(wish -> !wish.isSoft())
                .filter(wish -> candidates.stream().noneMatch(candidate -> candidate.support(wish.skill()) > 0))
                .map(wish ->
                        new MissingSkill(wish.skill().name(), wish.requirement().label()))
                .toList();
    }
}
