package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import java.util.Comparator;
import java.util.Map;

/** When an artifact's work took place, in years. */
final class WorkPeriod {
    /** Ongoing work first, then by its end, then by its start. */
    static final Comparator<ArtifactFacts> NEWEST_FIRST = Comparator.comparing(
                    ArtifactFacts::endDate, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(ArtifactFacts::startDate, Comparator.reverseOrder())
            .thenComparing(ArtifactFacts::id);

    private WorkPeriod() {}

    /** "2021–2023", "2021" or "since 2021". */
    static String of(ArtifactFacts artifact, Wording wording) {
        String start = start(artifact);
        if (artifact.endDate() == null) {
            return wording.text("period.ongoing", Map.of("start", start));
        }
        String end = String.valueOf(artifact.endDate().getYear());
        return start.equals(end) ? start : start + "\u2013" + end;
    }

    static String start(ArtifactFacts artifact) {
        return String.valueOf(artifact.startDate().getYear());
    }
}
