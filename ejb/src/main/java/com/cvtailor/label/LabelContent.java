package com.cvtailor.label;

import java.util.List;

/** A label and the artifacts under it, by id. */
public record LabelContent(Label label, List<Integer> artifactIds) {}
