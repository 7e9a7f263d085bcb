package com.cvtailor.matching;

import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.jobdescription.Requirement;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.Comparator;
import java.util.List;

/**
 * A skill that a job description names.
 *
 * @param alternatives the number of the group of which one is enough ("Go or Rust"), or null when the skill stands alone
 */
record Wish(Skill skill, Requirement requirement, Integer alternatives) {

    /** Musts first and what is merely mentioned last, else in the order of the advertisement. */
    static List<Wish> of(ParsedJobDescription jobDescription, SkillTaxonomy taxonomy) {
        return jobDescription.skills().stream()
                .sorted(Comparator.comparing(skill -> skill.requirement()))
                .flatMap(skill -> taxonomy
                        .named(skill.name())
                        .map(known -> new Wish(known, skill.requirement(), skill.alternativeGroup()))
                        .stream())
                .toList();
    }

    /** Whether the candidate is asked for it at all. */
    boolean asked() {
        return requirement != Requirement.MENTIONED;
    }

    /** Nobody names "reliability" in a project; its absence says nothing, so it is never called missing. */
    boolean isSoft() {
        return skill.category() == SkillCategory.SOFT_SKILL;
    }

    /** How much it counts among the wishes: a mention still tells of the employer's field. */
    double weight() {
        double level =
                switch (requirement) {
                    case MUST -> 1;
                    case NICE -> 0.6;
                    case MENTIONED -> 0.2;
                };
        return level
                * switch (skill.category()) {
                    case SOFT_SKILL -> 0.2;
                    // Any work in the right country shows it
                    case LANGUAGE -> 0.3;
                    default -> 1;
                };
    }
}
