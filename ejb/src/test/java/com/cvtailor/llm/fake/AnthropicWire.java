package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** Anthropic's messages. */
final class AnthropicWire implements Wire {
    @Override
    public Optional<Refusal> objection(Map<String, String> headers, JsonNode request) {
        if (headers.getOrDefault("x-api-key", "").isBlank()) {
            return Optional.of(new Refusal(401, error(401, "x-api-key header is required")));
        }
        if (headers.getOrDefault("anthropic-version", "").isBlank()) {
            return invalid("anthropic-version: header is required");
        }
        for (String required : new String[] {"model", "messages", "max_tokens"}) {
            if (!has(request, required)) {
                return invalid(required + ": Field required");
            }
        }
        for (JsonNode message : request.path("messages")) {
            if ("system".equals(message.path("role").asText())) {
                return invalid("messages: Unexpected role \"system\". The Messages API accepts a top-level `system`"
                        + " parameter, not \"system\" as an input message role.");
            }
        }
        JsonNode format = request.path("output_config").path("format");
        return format.isMissingNode()
                ? Optional.empty()
                : StrictSchema.fault(format.path("schema"), false)
                        .flatMap(fault -> invalid("output_config.format.schema: " + fault));
    }

    private Optional<Refusal> invalid(String message) {
        return Optional.of(new Refusal(400, error(400, message)));
    }

    @Override
    public int maxTokens(JsonNode request) {
        return request.path("max_tokens").asInt();
    }

    @Override
    public JsonNode answer(JsonNode request, Reply reply) {
        ObjectNode answer = Wire.object();
        answer.put("id", "msg_" + Integer.toHexString(reply.text().hashCode()));
        answer.put("type", "message").put("role", "assistant");
        answer.set("model", request.path("model"));
        ArrayNode content = answer.putArray("content");
        if (!reply.text().isEmpty()) {
            content.addObject().put("type", "text").put("text", reply.text());
        }
        answer.put("stop_reason", reply.cut() ? "max_tokens" : "end_turn").putNull("stop_sequence");
        ObjectNode usage = answer.putObject("usage");
        usage.put("input_tokens", Wire.tokensRead(request)).put("output_tokens", reply.tokens());
        usage.put("cache_creation_input_tokens", 0).put("cache_read_input_tokens", 0);
        return answer;
    }

    @Override
    public JsonNode error(int status, String message) {
        String type =
                switch (status) {
                    case 401 -> "authentication_error";
                    case 429 -> "rate_limit_error";
                    case 500 -> "api_error";
                    default -> "invalid_request_error";
                };
        ObjectNode body = Wire.object().put("type", "error");
        body.putObject("error").put("type", type).put("message", message);
        return body.put("request_id", "req_" + Integer.toHexString(message.hashCode()));
    }

    @Override
    public Refusal unsupported(String parameter) {
        return new Refusal(400, error(400, parameter + ": Extra inputs are not permitted"));
    }
}
