package com.cvtailor.jobdescription;

import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;
import java.util.Objects;

/** An advertisement that has been read, with the names of its skills by level. */
record ReadAd(String text, ParsedJobDescription parsed) {
    private static final JobDescriptionParser PARSER = new JobDescriptionParser(SkillTaxonomy.bundled());

    static ReadAd of(String text) {
        return new ReadAd(text, PARSER.parse(text, null));
    }

    /** One line below a heading for requirements. */
    static ReadAd requirement(String line) {
        return of("Requirements:\n- " + line);
    }

    List<String> must() {
        return names(Requirement.MUST);
    }

    List<String> nice() {
        return names(Requirement.NICE);
    }

    List<String> mentioned() {
        return names(Requirement.MENTIONED);
    }

    /** The members of each group of alternatives. */
    List<List<String>> alternatives() {
        return parsed.skills().stream()
                .map(RequestedSkill::alternativeGroup)
                .filter(Objects::nonNull)
                .distinct()
                .map(group -> parsed.skills().stream()
                        .filter(skill -> group.equals(skill.alternativeGroup()))
                        .map(RequestedSkill::name)
                        .toList())
                .toList();
    }

    private List<String> names(Requirement level) {
        return parsed.skills().stream()
                .filter(skill -> skill.requirement() == level)
                .map(RequestedSkill::name)
                .toList();
    }
}
