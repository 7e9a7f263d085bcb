package com.cvtailor.llm.fake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;

/**
 * What the product asks of a model: the JSON object between {@code <data>} and {@code </data>}.
 *
 * @param rejected the model's earlier sentences, in a repair call only
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Prompt(
        String document,
        String language,
        String section,
        Advertisement advertisement,
        List<Fact> facts,
        List<Rejected> rejected) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String START = "<data>";
    private static final String END = "</data>";

    public Prompt {
        facts = facts == null ? List.of() : facts;
        rejected = rejected == null ? List.of() : rejected;
        advertisement = advertisement == null ? new Advertisement("", "", "") : advertisement;
    }

    /** A sentence to rephrase. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Fact(String id, String about, String text) {}

    /** A sentence of an earlier answer that was not taken, and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rejected(String id, String text, String reason) {}

    /** The advertisement that the document answers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Advertisement(String role, String company, String text) {}

    /** Empty when the message holds no such object, or one without facts: the fake has to refuse it rather than guess. */
    static Optional<Prompt> in(String message) {
        int start = message.lastIndexOf(START);
        int end = message.indexOf(END, Math.max(start, 0));
        if (start < 0 || end < 0) {
            return Optional.empty();
        }
        try {
            Prompt prompt = JSON.readValue(message.substring(start + START.length(), end), Prompt.class);
            return prompt.facts().isEmpty() ? Optional.empty() : Optional.of(prompt);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    public boolean isRepair() {
        return !rejected.isEmpty();
    }

    Language writtenIn() {
        return Language.of(language);
    }
}
