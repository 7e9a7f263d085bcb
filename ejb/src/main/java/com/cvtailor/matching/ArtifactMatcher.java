package com.cvtailor.matching;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares a job description with a person's artifacts. The same input gives the same output, bit for bit. */
public final class ArtifactMatcher {
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
        List<Wish> asked = wishes.stream().filter(Wish::asked).toList();
        List<Candidate> candidates = artifacts.stream()
                .map(artifact -> new Candidate(taxonomy, artifact))
                .toList();
        WordMatch words = words(jobDescription, asked, candidates);
        List<RankedArtifact> ranked = new ArtifactRanking(taxonomy, wishes, candidates, words, today).best();
        List<ScorePart> parts = new MatchScore(asked, candidates, today)
                .parts(
                        words.coverage(),
                        IntStream.range(0, artifacts.size())
                                .mapToDouble(words::titleLikeness)
                                .max()
                                .orElse(0));
        return new Match(
                MatchScore.of(parts), parts, matched(asked, candidates, ranked), missing(asked, candidates), ranked);
    }

    private static WordMatch words(ParsedJobDescription jobDescription, List<Wish> asked, List<Candidate> candidates) {
        try (Stems stems = new Stems(jobDescription.language())) {
            return new WordMatch(new AdWords(jobDescription, asked, stems), candidates);
        }
    }

    private static List<MatchedSkill> matched(
            List<Wish> asked, List<Candidate> candidates, List<RankedArtifact> ranked) {
        Map<Integer, Candidate> byId = candidates.stream()
                .collect(Collectors.toMap(candidate -> candidate.artifact().id(), Function.identity()));
        return asked.stream()
                .map(wish -> new MatchedSkill(
                        wish.skill().name(),
                        wish.requirement().label(),
                        ranked.stream()
                                .map(RankedArtifact::artifactId)
                                .filter(id -> byId.get(id).skills().support(wish.skill()))
                                .toList()))
                .filter(skill -> !skill.artifactIds().isEmpty())
                .toList();
    }

    /** Where one of several alternatives is enough and there, none of them is missing. */
    private static List<MissingSkill> missing(List<Wish> asked, List<Candidate> candidates) {
        return Demand.of(asked).stream()
                .filter(demand -> demand.best(skill -> supported(skill, candidates)) == 0)
                .flatMap(demand -> demand.wishes().stream())
                .filter(wish -> !wish.isSoft())
                .map(wish ->
                        new MissingSkill(wish.skill().name(), wish.requirement().label()))
                .toList();
    }

    private static double supported(Skill skill, List<Candidate> candidates) {
        return candidates.stream().anyMatch(candidate -> candidate.skills().support(skill)) ? 1 : 0;
    }
}
