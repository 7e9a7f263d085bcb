package com.cvtailor.matching;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An artifact while it is compared with a job description. */
final class Candidate {
    static final double NAMED = 1;
    static final double IMPLIED = 0.5;
    private static final double HALF_LIFE_DAYS = 4 * 365.25;

    private final ArtifactFacts artifact;
    private final SupportedSkills skills;

    Candidate(SkillTaxonomy taxonomy, ArtifactFacts artifact) {
        this.artifact = artifact;
        this.skills = new SupportedSkills(taxonomy, artifact);
    }

    ArtifactFacts artifact() {
        return artifact;
    }

    /** 1 when the artifact names the skill, less when it only implies it, else 0. */
    double support(Skill skill) {
        if (skills.names(skill)) {
            return NAMED;
        }
        return skills.implies(skill) ? IMPLIED : 0;
    }

    /** 1 for ongoing work, halved every four years since its end. */
    double recency(LocalDate today) {
        if (artifact.endDate() == null || !artifact.endDate().isBefore(today)) {
            return 1;
        }
        return StrictMath.pow(0.5, ChronoUnit.DAYS.between(artifact.endDate(), today) / HALF_LIFE_DAYS);
    }

    /** The share of the words of the advertised title that stand in this title or role. */
    double titleOverlap(SortedSet<String> titleTerms) {
        SortedSet<String> common = new TreeSet<>(titleTerms);
        common.retainAll(Bm25.terms(Stream.of(artifact.title(), artifact.role())
                .filter(Objects::nonNull)
                .toList()));
        return titleTerms.isEmpty() ? 0 : (double) common.size() / titleTerms.size();
    }

    /** The title twice, since it says what the work is about. */
    String text() {
        return Stream.concat(
                        Stream.of(artifact.title(), artifact.title(), artifact.role(), artifact.description())
                                .filter(Objects::nonNull),
                        artifact.technologies().stream())
                .collect(Collectors.joining("\n"));
    }
}
