package com.cvtailor.matching;

import com.cvtailor.jobdescription.Requirement;
import com.cvtailor.skill.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well a person meets an advertisement: the weighted mean of a few parts, each the best that any artifact reaches, so
 * that nothing that is added makes it worse. Who covers nothing gets close to 0, who covers all of it close to 100.
 */
final class MatchScore {
    private static final double REQUIRED = 0.60;
    private static final double WELCOME = 0.15;
    private static final double RECENCY = 0.10;
    private static final double WORDS = 0.10;
    private static final double TITLE = 0.05;

    private final List<Demand> demands;
    private final List<Candidate> candidates;
    private final LocalDate today;

    MatchScore(List<Wish> wishes, List<Candidate> candidates, LocalDate today) {
        this.demands = Demand.of(
                wishes.stream().filter(wish -> wish.asked() && !wish.isSoft()).toList());
        this.candidates = candidates;
        this.today = today;
    }

    /** A level that the advertisement does not use is left out, and the others share its weight. */
    List<ScorePart> parts(double wordCoverage, double titleLikeness) {
        List<ScorePart> parts = new ArrayList<>();
        addCoverage(parts, "required_skills", REQUIRED, Requirement.MUST);
        addCoverage(parts, "welcome_skills", WELCOME, Requirement.NICE);
        if (!demands.isEmpty()) {
            parts.add(new ScorePart("recency", RECENCY, recency()));
        }
        parts.add(new ScorePart("words", WORDS, wordCoverage));
        parts.add(new ScorePart("role_title", TITLE, titleLikeness));
        return List.copyOf(parts);
    }

    /** From 0 to 100. */
    static int of(List<ScorePart> parts) {
        double weights = 0;
        double sum = 0;
        for (ScorePart part : parts) {
            weights += part.weight();
            sum += part.weight() * part.value();
        }
        return (int) Math.round(100 * sum / weights);
    }

    private void addCoverage(List<ScorePart> parts, String name, double weight, Requirement requirement) {
        List<Demand> some = demands.stream()
                .filter(demand -> demand.requirement() == requirement)
                .toList();
        if (!some.isEmpty()) {
            double sum = 0;
            for (Demand demand : some) {
                sum += demand.best(skill -> best(candidate -> candidate.proof(skill)));
            }
            parts.add(new ScorePart(name, weight, sum / some.size()));
        }
    }

    /** How recently the person has used what is asked for; what they never used counts as never. */
    private double recency() {
        double weights = 0;
        double sum = 0;
        for (Demand demand : demands) {
            weights += demand.weight();
            sum += demand.weight() * demand.best(this::recency);
        }
        return sum / weights;
    }

    private double recency(Skill skill) {
        return best(candidate -> candidate.skills().support(skill) ? candidate.recency(today) : 0);
    }

    private double best(ToDoubleFunction<Candidate> measure) {
        double best = 0;
        for (Candidate candidate : candidates) {
            best = Math.max(best, measure.applyAsDouble(candidate));
        }
        return best;
    }
}
