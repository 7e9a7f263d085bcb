package com.cvtailor.matching;

import com.cvtailor.jobdescription.Mention;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.jobdescription.RequestedSkill;
import com.cvtailor.jobdescription.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Orders artifacts by how much they have to do with a job description: asked-for skills (a must 1, a nice-to-have 0.4, an
 * implied one half), the words that both use, how recent the work is, and the title.
 */
final class ArtifactRanking {
    private static final double SKILLS = 0.55;
    private static final double WORDS = 0.25;
    private static final double RECENCY = 0.10;
    private static final double TITLE = 0.10;
    /** The weight of skills at which their part is half full. */
    private static final double HALF_FULL = 1.5;

    private final List<Wish> wishes;
    private final List<Candidate> candidates;
    private final LocalDate today;
    private final SortedSet<String> titleTerms;
    private final SortedSet<String> query;
    private final Bm25 words;

    ArtifactRanking(
            ParsedJobDescription jobDescription, List<Wish> wishes, List<Candidate> candidates, LocalDate today) {
        this.wishes = wishes;
        this.candidates = candidates;
        this.today = today;
        this.titleTerms = titleTerms(jobDescription);
        this.query = Bm25.terms(queryTexts(jobDescription));
        this.words = new Bm25(candidates.stream().map(Candidate::text).toList());
    }

    static SortedSet<String> titleTerms(ParsedJobDescription jobDescription) {
        return Bm25.terms(jobDescription.roleTitle() == null ? List.of() : List.of(jobDescription.roleTitle()));
    }

    List<RankedArtifact> best() {
        double[] lexical = IntStream.range(0, candidates.size())
                .mapToDouble(i -> words.score(query, i))
                .toArray();
        double most = IntStream.range(0, lexical.length)
                .mapToDouble(i -> lexical[i])
                .max()
                .orElse(0);
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> rank(candidates.get(i), most == 0 ? 0 : lexical[i] / most))
                .sorted(Comparator.comparingDouble(RankedArtifact::score)
                        .reversed()
                        .thenComparingInt(RankedArtifact::artifactId))
                .toList();
    }

    /** The share of the advertisement's words that the artifacts use. */
    double wordCoverage() {
        long used = query.stream().filter(words::anyHolds).count();
        return query.isEmpty() ? 0 : (double) used / query.size();
    }

    private RankedArtifact rank(Candidate candidate, double lexical) {
        double weight = wishes.stream()
                .mapToDouble(wish -> wish.weight() * candidate.support(wish.skill()))
                .sum();
        double recency = candidate.recency(today);
        double title = candidate.titleOverlap(titleTerms);
        double score = SKILLS * weight / (weight + HALF_FULL) + WORDS * lexical + RECENCY * recency + TITLE * title;
        return new RankedArtifact(candidate.artifact().id(), rounded(score), reasons(candidate, title));
    }

    private List<String> reasons(Candidate candidate, double title) {
        List<String> reasons = new ArrayList<>();
        addSkills(reasons, "Names required skills: ", candidate, Requirement.MUST, Candidate.NAMED);
        addSkills(reasons, "Names welcome skills: ", candidate, Requirement.NICE, Candidate.NAMED);
        addSkills(reasons, "Implies required skills: ", candidate, Requirement.MUST, Candidate.IMPLIED);
        if (title > 0) {
            reasons.add("Its title resembles the advertised one");
        }
        if (candidate.artifact().endDate() == null) {
            reasons.add("Ongoing");
        }
        return List.copyOf(reasons);
    }

    private void addSkills(
            List<String> reasons, String label, Candidate candidate, Requirement requirement, double support) {
        String names = wishes.stream()
                .filter(wish -> wish.requirement() == requirement && candidate.support(wish.skill()) == support)
                .map(wish -> wish.skill().name())
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            reasons.add(label + names);
        }
    }

    private static List<String> queryTexts(ParsedJobDescription jobDescription) {
        List<String> texts = new ArrayList<>(jobDescription.responsibilities());
        texts.add(jobDescription.roleTitle() == null ? "" : jobDescription.roleTitle());
        for (RequestedSkill skill : jobDescription.skills()) {
            if (skill.requirement() != Requirement.MENTIONED) {
                texts.add(skill.name());
                skill.mentions().stream().map(Mention::text).forEach(texts::add);
            }
        }
        return texts;
    }

    private static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
