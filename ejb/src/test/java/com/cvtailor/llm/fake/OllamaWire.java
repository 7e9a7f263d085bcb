package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Ollama's own chat, which needs no key. */
final class OllamaWire implements Wire {
    private static final int NANOS_PER_TOKEN = 5_000_000;

    @Override
    public Optional<Refusal> objection(Map<String, String> headers, JsonNode request) {
        if (request.path("model").asText().isBlank()) {
            return invalid("model is required");
        }
        if (request.path("stream").asBoolean(true)) {
            // The real one would stream, which nothing of ours asks for; a test should notice.
            return invalid("the fake does not stream: send \"stream\": false");
        }
        JsonNode format = request.path("format");
        return format.isTextual() && !"json".equals(format.asText())
                ? invalid("invalid format: expected \"json\" or a JSON schema")
                : Optional.empty();
    }

    private Optional<Refusal> invalid(String message) {
        return Optional.of(new Refusal(400, error(400, message)));
    }

    @Override
    public int maxTokens(JsonNode request) {
        int wanted = request.path("options").path("num_predict").asInt(-1);
        return wanted < 0 ? Integer.MAX_VALUE : wanted;
    }

    @Override
    public JsonNode answer(JsonNode request, Reply reply) {
        ObjectNode answer = Wire.object();
        answer.set("model", request.path("model"));
        answer.put("created_at", Instant.now().toString());
        answer.putObject("message").put("role", "assistant").put("content", reply.text());
        answer.put("done_reason", reply.cut() ? "length" : "stop").put("done", true);
        int read = Wire.tokensRead(request);
        long reading = (long) read * NANOS_PER_TOKEN;
        long writing = (long) reply.tokens() * NANOS_PER_TOKEN;
        answer.put("total_duration", reading + writing).put("load_duration", 0);
        answer.put("prompt_eval_count", read).put("prompt_eval_duration", reading);
        return answer.put("eval_count", reply.tokens()).put("eval_duration", writing);
    }

    @Override
    public JsonNode error(int status, String message) {
        return Wire.object().put("error", message);
    }

    @Override
    public boolean has(JsonNode request, String parameter) {
        return request.hasNonNull(parameter) || request.path("options").hasNonNull(parameter);
    }

    @Override
    public Refusal unsupported(String parameter) {
        return new Refusal(400, error(400, "invalid option provided: " + parameter));
    }
}
