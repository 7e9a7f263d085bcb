package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** OpenAI's chat completions, which many gateways and servers speak too. */
final class OpenAiWire implements Wire {
    @Override
    public Optional<Refusal> objection(Map<String, String> headers, JsonNode request) {
        boolean bearer = headers.getOrDefault("Authorization", "").matches("Bearer \\S+");
        if (!bearer && headers.getOrDefault("api-key", "").isBlank()) {
            return Optional.of(new Refusal(401, error(401, "You didn't provide an API key.")));
        }
        if (!request.path("model").isTextual()) {
            return invalid("you must provide a model parameter", null, null);
        }
        if (request.path("messages").isEmpty()) {
            return invalid("Missing required parameter: 'messages'.", "messages", "missing_required_parameter");
        }
        if (has(request, "max_tokens") && has(request, "max_completion_tokens")) {
            return invalid(
                    "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
                    "max_tokens",
                    "invalid_parameter_combination");
        }
        return schemaFault(request.path("response_format"))
                .flatMap(fault -> invalid(
                        "Invalid schema for response_format: In context=(), " + fault, "response_format", null));
    }

    private static Optional<String> schemaFault(JsonNode format) {
        if (!"json_schema".equals(format.path("type").asText())) {
            return Optional.empty();
        }
        JsonNode schema = format.path("json_schema");
        if (!schema.path("name").asText().matches("[a-zA-Z0-9_-]{1,64}")) {
            return Optional.of("'name' does not match '^[a-zA-Z0-9_-]+$'.");
        }
        return schema.path("strict").asBoolean()
                ? StrictSchema.fault(schema.path("schema"), true)
                : Optional.<String>empty();
    }

    private Optional<Refusal> invalid(String message, String parameter, String code) {
        return Optional.of(new Refusal(400, error(message, "invalid_request_error", parameter, code)));
    }

    @Override
    public int maxTokens(JsonNode request) {
        return request.path("max_completion_tokens")
                .asInt(request.path("max_tokens").asInt(Integer.MAX_VALUE));
    }

    @Override
    public JsonNode answer(JsonNode request, Reply reply) {
        ObjectNode answer = Wire.object();
        answer.put("id", "chatcmpl-" + Integer.toHexString(reply.text().hashCode()));
        answer.put("object", "chat.completion").put("created", Instant.now().getEpochSecond());
        answer.set("model", request.path("model"));
        ObjectNode choice = answer.putArray("choices").addObject();
        choice.put("index", 0).putNull("logprobs").put("finish_reason", reply.cut() ? "length" : "stop");
        ObjectNode message = choice.putObject("message");
        message.put("role", "assistant").put("content", reply.text()).putNull("refusal");
        int read = Wire.tokensRead(request);
        ObjectNode usage = answer.putObject("usage");
        usage.put("prompt_tokens", read).put("completion_tokens", reply.tokens());
        usage.put("total_tokens", read + reply.tokens());
        usage.putObject("prompt_tokens_details").put("cached_tokens", 0);
        usage.putObject("completion_tokens_details").put("reasoning_tokens", 0);
        return answer.put("service_tier", "default").putNull("system_fingerprint");
    }

    @Override
    public JsonNode error(int status, String message) {
        return switch (status) {
            case 401 -> error(message, "invalid_request_error", null, "invalid_api_key");
            case 429 -> error(message, "requests", null, "rate_limit_exceeded");
            case 500 -> error(message, "server_error", null, null);
            default -> error(message, "invalid_request_error", null, null);
        };
    }

    @Override
    public Refusal unsupported(String parameter) {
        JsonNode error =
                switch (parameter) {
                    case "max_tokens" ->
                        error(
                                "Unsupported parameter: 'max_tokens' is not supported with this model."
                                        + " Use 'max_completion_tokens' instead.",
                                "invalid_request_error",
                                parameter,
                                "unsupported_parameter");
                    case "temperature" ->
                        error(
                                "Unsupported value: 'temperature' does not support this value with this model."
                                        + " Only the default (1) value is supported.",
                                "invalid_request_error",
                                parameter,
                                "unsupported_value");
                    case "response_format" ->
                        error(
                                "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this"
                                        + " model.",
                                "invalid_request_error",
                                null,
                                null);
                    default ->
                        error(
                                "Unrecognized request argument supplied: " + parameter,
                                "invalid_request_error",
                                null,
                                null);
                };
        return new Refusal(400, error);
    }

    private static JsonNode error(String message, String type, String parameter, String code) {
        ObjectNode body = Wire.object();
        body.putObject("error")
                .put("message", message)
                .put("type", type)
                .put("param", parameter)
                .put("code", code);
        return body;
    }
}
