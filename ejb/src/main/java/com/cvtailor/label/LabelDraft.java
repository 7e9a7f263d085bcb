package com.cvtailor.label;

import java.util.List;

/** What a person says of a label: validated and trimmed. */
public record LabelDraft(String name, String description, String roleType, String color, List<Integer> artifactIds) {}
