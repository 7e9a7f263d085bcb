package com.cvtailor.generation;

import java.util.List;

/** A composed document and what its reader should know about it. */
public record Composition<T>(T content, List<Warning> warnings) {}
