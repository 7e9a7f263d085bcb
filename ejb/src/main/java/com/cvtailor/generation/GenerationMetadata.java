package com.cvtailor.generation;

import java.util.List;

/**
 * How a document came about, as it is stored with it; its first four members are the answer's {@code engine}.
 *
 * @param kind {@code llm|template|mixed}
 * @param fallbacks for how many sentences a model was asked, and the template's stand there
 * @param promptVersion null where no model was asked, like all that follows
 * @param calls that were answered
 * @param inputTokens as the providers counted
 * @param costEstimate in the operator's currency; null without configured prices
 * @param durationMillis from the first call to the last sentence's check
 * @param rememberedSentences how many came from an earlier request
 * @param failures of providers, each as {@code openai: timeout}
 */
public record GenerationMetadata(
        String kind,
        String provider,
        String model,
        int fallbacks,
        String promptVersion,
        Integer calls,
        Integer inputTokens,
        Integer outputTokens,
        Double costEstimate,
        Long durationMillis,
        Integer rememberedSentences,
        List<String> failures) {

    static final GenerationMetadata TEMPLATE = template(0, List.of());

    /** Of a document that the template engine has written alone. */
    public static GenerationMetadata template(int fallbacks, List<String> failures) {
        return new GenerationMetadata(
                EngineUsed.TEMPLATE, null, null, fallbacks, null, null, null, null, null, null, null, failures);
    }
}
