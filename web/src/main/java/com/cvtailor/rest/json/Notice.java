package com.cvtailor.rest.json;

/**
 * Something that whoever relies on an answer should know.
 *
 * @param code never changes
 * @param message in the caller's language
 */
public record Notice(String code, String message) {}
