package com.cvtailor.matching;

import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.jobdescription.Requirement;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.Comparator;
import java.util.List;

/** A skill that a job description asks for; what it merely mentions is none. */
record Wish(Skill skill, Requirement requirement) {
    private static final double NICE = 0.4;

    /** Musts first, else in the order of the advertisement. */
    static List<Wish> of(ParsedJobDescription jobDescription, SkillTaxonomy taxonomy) {
        return jobDescription.skills().stream()
                .filter(skill -> skill.requirement() != Requirement.MENTIONED)
                .sorted(Comparator.comparing(skill -> skill.requirement()))
                .flatMap(skill ->
                        taxonomy.named(skill.name()).map(known -> new Wish(known, skill.requirement())).stream())
                .toList();
    }

    double weight() {
        return requirement == Requirement.MUST ? 1 : NICE;
    }

    /** Nobody names "reliability" in a project; its absence says nothing, so it is never called missing. */
    boolean isSoft() {
        return skill.category() == SkillCategory.SOFT_SKILL;
    }
}
