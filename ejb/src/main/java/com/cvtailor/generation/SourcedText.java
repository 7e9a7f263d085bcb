package com.cvtailor.generation;

import java.util.List;

/** Text and the ids of the artifacts that it stands on. */
public record SourcedText(String text, List<Integer> sources) {}
