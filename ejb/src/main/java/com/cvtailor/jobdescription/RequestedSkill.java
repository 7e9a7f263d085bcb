package com.cvtailor.jobdescription;

import java.util.List;

/**
 * A skill that the advertisement names.
 *
 * @param name the canonical name
 * @param category lower case, e.g. {@code soft_skill}
 * @param alternativeGroup skills with the same number are alternatives, of which one is enough ("Go or Rust"); null for a
 *     skill that stands for itself
 */
public record RequestedSkill(
        String name, String category, Requirement requirement, List<Mention> mentions, Integer alternativeGroup) {

    /** A skill that stands for itself. */
    public RequestedSkill(String name, String category, Requirement requirement, List<Mention> mentions) {
        this(name, category, requirement, mentions, null);
    }
}
