package com.cvtailor.llm.fake;

import java.util.List;

/**
 * A lie that was told.
 *
 * @param kind what it lies about, e.g. {@code award}
 * @param falsehoods what stands in {@code text} and is not true: words that {@code fact} does not have, so that a document
 *     can be searched for them
 */
public record Lie(String factId, String fact, String text, String kind, List<String> falsehoods) {}
