package com.cvtailor.matching;

import java.util.List;

/**
 * How a person's artifacts meet a job description.
 *
 * @param score 0 to 100
 * @param scoreParts what the score is made of
 * @param matched advertised skills that at least one artifact supports
 * @param missing advertised skills that none supports
 * @param artifacts best first
 */
public record Match(
        int score,
        List<ScorePart> scoreParts,
        List<MatchedSkill> matched,
        List<MissingSkill> missing,
        List<RankedArtifact> artifacts) {}
