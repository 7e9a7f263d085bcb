package com.cvtailor.rest.task;

import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A task's result for its reader: an import's report names the reasons for what it refused by keys, as it is stored. */
final class WordedResult {

    private WordedResult() {}

    /** Null when there is no result yet. */
    static JsonNode of(String json, Locale locale) {
        if (json == null) {
            return null;
        }
        JsonNode result = Json.read(json, JsonNode.class);
        for (JsonNode refused : result.path("refused")) {
            Message message = Json.MAPPER.convertValue(refused.get("message"), Message.class);
            ((ObjectNode) refused).put("message", message.in(locale));
        }
        return result;
    }
}
