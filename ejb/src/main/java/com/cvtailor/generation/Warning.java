package com.cvtailor.generation;

/** Something that the reader of a finished document should know; {@code code} is stable and machine-readable. */
public record Warning(String code, String message) {}
