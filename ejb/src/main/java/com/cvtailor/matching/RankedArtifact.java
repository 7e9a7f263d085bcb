package com.cvtailor.matching;

import java.util.List;

/**
 * An artifact and how much it has to do with the job description.
 *
 * @param score 0 to 1
 * @param reasons in English, for the person
 */
public record RankedArtifact(int artifactId, double score, List<String> reasons) {}
