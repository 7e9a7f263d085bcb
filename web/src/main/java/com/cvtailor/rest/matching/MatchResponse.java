package com.cvtailor.rest.matching;

import com.cvtailor.matching.Match;
import com.cvtailor.matching.MatchedSkill;
import com.cvtailor.matching.MissingSkill;
import com.cvtailor.matching.RankedArtifact;
import com.cvtailor.matching.ScorePart;
import java.util.List;
import java.util.Locale;

/** How artifacts meet a job description, in the client's language. */
public record MatchResponse(
        int score,
        List<ScorePart> scoreParts,
        List<MatchedSkill> matched,
        List<MissingSkill> missing,
        List<Ranked> artifacts) {

    /** An artifact's place in the ranking, and why it has it. */
    public record Ranked(int artifactId, double score, List<String> reasons) {

        static Ranked of(RankedArtifact artifact, Locale locale) {
            return new Ranked(
                    artifact.artifactId(),
                    artifact.score(),
                    artifact.reasons().stream().map(reason -> reason.in(locale)).toList());
        }
    }

    public static MatchResponse of(Match match, Locale locale) {
        return new MatchResponse(
                match.score(),
                match.scoreParts(),
                match.matched(),
                match.missing(),
                match.artifacts().stream()
                        .map(artifact -> Ranked.of(artifact, locale))
                        .toList());
    }
}
