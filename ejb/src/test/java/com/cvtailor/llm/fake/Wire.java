package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** How one vendor's protocol looks on the wire. */
interface Wire {
    ObjectMapper JSON = new ObjectMapper();

    /** What the vendor itself would refuse: a missing key, a missing or misplaced member. */
    Optional<Refusal> objection(Map<String, String> headers, JsonNode request);

    /** The most tokens that the client wants. */
    int maxTokens(JsonNode request);

    JsonNode answer(JsonNode request, Reply reply);

    /** The vendor's error body for a status. */
    JsonNode error(int status, String message);

    /** What a server says that does not know, or does not allow, one parameter. */
    Refusal unsupported(String parameter);

    default boolean has(JsonNode request, String parameter) {
        return request.hasNonNull(parameter);
    }

    /** The text of the last message of the user; vendors take plain text and lists of parts alike. */
    default String userMessage(JsonNode request) {
        String text = "";
        for (JsonNode message : request.path("messages")) {
            if ("user".equals(message.path("role").asText())) {
                text = text(message.path("content"));
            }
        }
        return text;
    }

    static String text(JsonNode content) {
        if (content.isTextual()) {
            return content.asText();
        }
        StringBuilder text = new StringBuilder();
        content.forEach(part -> text.append(part.path("text").asText()));
        return text.toString();
    }

    /** All the text that the model had to read. */
    static int tokensRead(JsonNode request) {
        int tokens = Reply.tokens(text(request.path("system")));
        for (JsonNode message : request.path("messages")) {
            tokens += Reply.tokens(text(message.path("content")));
        }
        return tokens;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
