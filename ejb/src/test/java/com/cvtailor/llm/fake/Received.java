package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;

/**
 * A call that has come in.
 *
 * @param headers by their names in any case
 * @param behaviour null while it waits, and when the vendor itself would have refused it
 * @param abandoned whether the client went away before it was answered
 */
public record Received(
        Protocol protocol,
        Map<String, String> headers,
        JsonNode body,
        Instant at,
        Behaviour behaviour,
        boolean abandoned) {

    /** What the product asked for. */
    public Prompt prompt() {
        return Prompt.in(protocol.wire().userMessage(body)).orElseThrow();
    }
}
