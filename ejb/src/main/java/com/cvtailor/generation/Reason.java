package com.cvtailor.generation;

/**
 * A claim that the cited artifacts do not support.
 *
 * @param kind {@code skill|number|date|employer|title|award|team_size|scope|causality|domain}
 * @param text the words of the sentence that make the claim
 */
public record Reason(String kind, String text, String message) {}
