package com.cvtailor.skill;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A skill as a data file holds it.
 *
 * @param origin file and line, for messages
 * @param forms the spellings of the name and the aliases
 */
record SkillEntry(String origin, Skill skill, List<SkillForm> forms) {
    /** Files whose skills belong to any work. */
    private static final Set<String> NO_FIELDS = Set.of("languages", "soft-skills", "certifications");

    /** The field of work that its file is about. */
    Optional<String> field() {
        return Optional.of(origin.split("\\.", 2)[0]).filter(file -> !NO_FIELDS.contains(file));
    }
}
