package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.matching.Match;
import com.cvtailor.matching.RankedArtifact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides which artifacts a CV shows: all of a few; of many the relevant ones, and every post and study, so that no gap opens. */
final class ArtifactSelection {
    private static final int FEW = 8;
    private static final int ALWAYS = 6;
    private static final double SHARE_OF_BEST = 0.35;

    private final List<ArtifactFacts> shown = new ArrayList<>();
    private final List<ArtifactFacts> leftOut = new ArrayList<>();

    ArtifactSelection(List<ArtifactFacts> artifacts, Match match) {
        Map<Integer, Double> scores =
                match.artifacts().stream().collect(Collectors.toMap(RankedArtifact::artifactId, RankedArtifact::score));
        Function<ArtifactFacts, Double> score = artifact -> scores.getOrDefault(artifact.id(), 0.0);
        List<ArtifactFacts> best = artifacts.stream()
                .sorted(Comparator.comparing(score).reversed().thenComparing(ArtifactFacts::id))
                .toList();
        double least = best.isEmpty() ? 0 : score.apply(best.get(0)) * SHARE_OF_BEST;
        for (ArtifactFacts artifact : best) {
            boolean relevant = artifacts.size() <= FEW || shown.size() < ALWAYS || score.apply(artifact) >= least;
            (relevant || !isOptional(artifact) ? shown : leftOut).add(artifact);
        }
    }

    static boolean isOptional(ArtifactFacts artifact) {
        return artifact.type() != ArtifactType.EMPLOYMENT && artifact.type() != ArtifactType.EDUCATION;
    }

    /** Best first. */
    List<ArtifactFacts> shown() {
        return shown;
    }

    Optional<Warning> warning() {
        return leftOut.isEmpty()
                ? Optional.empty()
                : Optional.of(Warning.of(
                        "ARTIFACTS_LEFT_OUT",
                        leftOut.stream().map(ArtifactFacts::title).collect(Collectors.joining("; "))));
    }
}
