package com.cvtailor.generation;

/**
 * Who wrote a document's sentences.
 *
 * @param kind {@code llm|template|mixed}
 * @param provider of most of a model's sentences; null where there are none, like the model
 * @param fallbacks for how many sentences a model was asked, and the template's stand there
 */
public record EngineUsed(String kind, String provider, String model, int fallbacks) {

    public static final String TEMPLATE = "template";
    public static final String MIXED = "mixed";
    public static final String MODEL = "llm";
}
