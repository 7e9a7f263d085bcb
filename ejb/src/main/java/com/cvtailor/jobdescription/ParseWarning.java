package com.cvtailor.jobdescription;

/**
 * What somebody should know who relies on what was read.
 *
 * @param code {@code LANGUAGE_NOT_RECOGNIZED} or {@code LANGUAGE_NOT_SUPPORTED}
 */
public record ParseWarning(String code) {}
