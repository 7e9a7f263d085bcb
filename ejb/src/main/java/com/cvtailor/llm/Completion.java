package com.cvtailor.llm;

/**
 * What a model answered.
 *
 * @param text as it came, possibly anything
 * @param model the name that the provider gave, or the one that was asked for
 * @param inputTokens as the provider counted; 0 when it did not
 * @param cost in the operator's currency; null when no prices are configured
 */
public record Completion(
        Provider provider, String model, String text, int inputTokens, int outputTokens, Double cost) {}
