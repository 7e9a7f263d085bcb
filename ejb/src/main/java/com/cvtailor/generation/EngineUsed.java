package com.cvtailor.generation;

/**
 * Who wrote a document's sentences.
 *
 * @param kind {@code llm|template|mixed}
 * @param fallbacks how many sentences of a model were replaced by the template's
 */
public record EngineUsed(String kind, String provider, String model, int fallbacks) {

    static final EngineUsed TEMPLATE = new EngineUsed("template", null, null, 0);
}
