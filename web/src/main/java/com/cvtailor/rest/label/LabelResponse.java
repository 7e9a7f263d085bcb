package com.cvtailor.rest.label;

import com.cvtailor.label.LabelContent;
import java.time.Instant;
import java.util.List;

/** One label with all that it holds. */
public record LabelResponse(
        int id,
        String name,
        String description,
        String roleType,
        int artifactCount,
        String color,
        List<Integer> artifactIds,
        Instant createdAt) {

    public static LabelResponse of(LabelContent content) {
        return new LabelResponse(
                content.label().id(),
                content.label().name(),
                content.label().description(),
                content.label().roleType(),
                content.artifactIds().size(),
                content.label().color(),
                content.artifactIds(),
                content.label().createdAt());
    }
}
