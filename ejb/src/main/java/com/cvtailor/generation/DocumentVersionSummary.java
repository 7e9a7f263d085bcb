package com.cvtailor.generation;

import java.time.Instant;

/** A version as a list shows it, without what it says. */
public record DocumentVersionSummary(int version, Instant createdAt, boolean edited) {}
