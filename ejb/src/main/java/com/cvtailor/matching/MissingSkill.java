package com.cvtailor.matching;

/**
 * An advertised skill that no artifact supports.
 *
 * @param requirement {@code must|nice}
 */
public record MissingSkill(String skill, String requirement) {}
