package com.cvtailor.rest.label;

import com.cvtailor.label.LabelContent;

/** The answer to {@code POST /labels}. */
public record LabelCreated(int labelId, String name, int artifactCount) {

    static LabelCreated of(LabelContent content) {
        return new LabelCreated(
                content.label().id(),
                content.label().name(),
                content.artifactIds().size());
    }
}
