package com.cvtailor.evaluation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.evaluation.EvaluationSet.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A person with many artifacts, made by rule from those of the evaluation's profiles: each has one's title, technologies
 * and links, the first half of its sentences and the second half of another's, and the dates moved back by a year each
 * round.
 */
public final class LargePortfolio {
    private static final int STRIDE = 7;
    private static final List<ArtifactType> TYPES = List.of(ArtifactType.values());

    private LargePortfolio() {}

    /** Artifacts with the ids from 1. */
    public static List<ArtifactFacts> of(int size) {
        List<ArtifactFacts> originals = EvaluationSet.named("tailoring").profiles().stream()
                .map(Profile::facts)
                .flatMap(List::stream)
                .toList();
        List<ArtifactFacts> artifacts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ArtifactFacts first = originals.get(i % originals.size());
            ArtifactFacts second = originals.get((i * STRIDE + 1) % originals.size());
            artifacts.add(mixed(i + 1, first, second, i / originals.size()));
        }
        return artifacts;
    }

    /** A realistic advertisement of so many characters: one of the evaluation's, and as much as is needed of the next ones. */
    public static String advertisement(int length) {
        return EvaluationSet.named("tailoring").ads().stream()
                .map(EvaluationSet.Ad::text)
                .collect(Collectors.joining("\n\n"))
                .substring(0, length);
    }

    private static ArtifactFacts mixed(int id, ArtifactFacts first, ArtifactFacts second, int years) {
        return new ArtifactFacts(
                id,
                TYPES.get(id % TYPES.size()),
                first.title(),
                half(first.description(), true) + " " + half(second.description(), false),
                null,
                null,
                first.startDate().minusYears(years),
                first.endDate() == null ? null : first.endDate().minusYears(years),
                first.technologies(),
                first.evidence());
    }

    private static String half(String text, boolean front) {
        int middle = text.indexOf(". ", text.length() / 2) + 1;
        return front ? text.substring(0, middle) : text.substring(middle).strip();
    }
}
