package com.cvtailor.jobdescription;

import java.util.List;

/**
 * A skill that the advertisement names.
 *
 * @param name the canonical name
 * @param category lower case, e.g. {@code soft_skill}
 */
public record RequestedSkill(String name, String category, Requirement requirement, List<Mention> mentions) {}
