package com.cvtailor.matching;

import java.util.List;

/**
 * An advertised skill and the artifacts that support it.
 *
 * @param requirement {@code must|nice}
 */
public record MatchedSkill(String skill, String requirement, List<Integer> artifactIds) {}
