package com.cvtailor.matching;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** An artifact while it is compared with a job description. */
final class Candidate {
    private static final double LISTED = 1;
    private static final double DESCRIBED = 0.7;
    private static final double IMPLIED = 0.5;
    private static final double RELATED = 0.3;
    /** What a claim without a usable link is worth of one with it. */
    private static final double BARE = 0.95;

    private static final double HALF_LIFE_DAYS = 4 * 365.25;
    private static final double LASTING_DAYS = 90;
    /** What the oldest, the briefest and the least practical work lose. */
    private static final double AGE = 0.1;

    private static final double BREVITY = 0.05;
    private static final double KIND = 0.3;

    private final SkillTaxonomy taxonomy;
    private final ArtifactFacts artifact;
    private final List<Token> description;
    private final SupportedSkills skills;
    private final double backing;

    Candidate(SkillTaxonomy taxonomy, ArtifactFacts artifact) {
        this.taxonomy = taxonomy;
        this.artifact = artifact;
        this.description = Tokenizer.tokens(artifact.description());
        this.skills = new SupportedSkills(taxonomy, artifact, description);
        this.backing = hasEvidence() ? 1 : BARE;
    }

    ArtifactFacts artifact() {
        return artifact;
    }

    List<Token> description() {
        return description;
    }

    SupportedSkills skills() {
        return skills;
    }

    boolean hasEvidence() {
        return artifact.evidence().stream().anyMatch(ArtifactFacts.EvidenceFact::usable);
    }

    /**
     * How much the artifact has to do with a skill, 0 to 1: most when it stands among its technologies, less when the text
     * names it, less when another skill implies it, least when only what the skill itself implies is there.
     */
    double relevance(Skill skill) {
        if (skills.lists(skill)) {
            return backing * LISTED;
        }
        if (skills.names(skill)) {
            return backing * DESCRIBED;
        }
        return backing * (skills.implies(skill) ? IMPLIED : RELATED * kinship(skill));
    }

    /** How well the artifact shows that the person has the skill, 0 to 1; what is merely related shows nothing. */
    double proof(Skill skill) {
        if (skills.names(skill)) {
            return backing;
        }
        return skills.implies(skill) ? backing / 2 : 0;
    }

    /** 1 for ongoing work, halved every four years since its end. */
    double recency(LocalDate today) {
        if (isOngoing(today)) {
            return 1;
        }
        return StrictMath.pow(0.5, ChronoUnit.DAYS.between(artifact.endDate(), today) / HALF_LIFE_DAYS);
    }

    boolean isOngoing(LocalDate today) {
        return artifact.endDate() == null || !artifact.endDate().isBefore(today);
    }

    /** What such work counts, 0 to 1: most when it is recent, lasted, and was work rather than learning of it. */
    double standing(LocalDate today) {
        return 1 - AGE * (1 - recency(today)) - BREVITY * (1 - duration(today)) - KIND * (1 - kind());
    }

    /** 1 for what lasted three months or longer, less for an event of a day. */
    private double duration(LocalDate today) {
        LocalDate end = artifact.endDate() == null ? today : artifact.endDate();
        double days = ChronoUnit.DAYS.between(artifact.startDate(), end);
        return Math.min(1, Math.max(0, days / LASTING_DAYS));
    }

    private double kind() {
        return switch (artifact.type()) {
            case EMPLOYMENT, PROJECT -> 1;
            case PUBLICATION, VOLUNTEERING -> 0.5;
            case EDUCATION, CERTIFICATION, AWARD -> 0;
        };
    }

    /** The share of the skills implied by this one that the artifact has: Vue and React both imply JavaScript. */
    private double kinship(Skill skill) {
        Set<Skill> implied = taxonomy.impliedBy(skill);
        double shared = 0;
        for (Skill one : implied) {
            shared += skills.support(one) ? 1 : 0;
        }
        return implied.isEmpty() ? 0 : shared / implied.size();
    }
}
