package com.cvtailor.llm;

import com.cvtailor.llm.ProviderFault.Kind;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.TokenUsage;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * One model of one provider. Each call is a single request, without a second try and without a log line; what a gateway refuses
 * to know of the optional parameters is left out from then on. Safe for threads.
 */
public final class LanguageModel {

    private static final String SCHEMA_OPENAI = "response_format";
    private static final String SCHEMA_ANTHROPIC = "output_config";
    private static final String SCHEMA_OLLAMA = "format";
    private static final String TEMPERATURE = "temperature";
    private static final String MAX_TOKENS = "max_tokens";
    private static final List<String> OPTIONAL =
            List.of(SCHEMA_OPENAI, SCHEMA_ANTHROPIC, SCHEMA_OLLAMA, TEMPERATURE, MAX_TOKENS);

    private final ProviderSettings settings;
    private final HttpClient http;
    private final Set<String> unknownThere = ConcurrentHashMap.newKeySet();

    /**
     * @param http shared by all models
     */
    public LanguageModel(ProviderSettings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    public ProviderSettings settings() {
        return settings;
    }

    /**
     * @param patience until the whole answer is there; the model's own time-out, if that is shorter
     * @throws ProviderFault for whatever else happens
     */
    public Completion complete(Prompt prompt, Duration patience) {
        Instant end = Instant.now().plus(patience.compareTo(settings.timeout()) < 0 ? patience : settings.timeout());
        while (true) {
            try {
                return complete(prompt, new CallClient(http, Duration.between(Instant.now(), end)));
            } catch (RefusedCall refusal) {
                if (!leavesOut(refusal)) {
                    throw refusal;
                }
            }
        }
    }

    /** Whether there is a parameter to leave out that the provider complains of. */
    private boolean leavesOut(RefusedCall refusal) {
        Optional<String> refused = OPTIONAL.stream()
                .filter(parameter -> refusal.names(parameter) && !unknownThere.contains(parameter))
                .findFirst();
        refused.ifPresent(unknownThere::add);
        return refused.isPresent();
    }

    private Completion complete(Prompt prompt, CallClient client) {
        ChatRequest.Builder request = ChatRequest.builder()
                .messages(SystemMessage.from(prompt.instructions()), UserMessage.from(prompt.material()));
        if (knows(SCHEMA_OPENAI) && knows(SCHEMA_ANTHROPIC) && knows(SCHEMA_OLLAMA)) {
            request.responseFormat(prompt.schema().format());
        }
        try {
            return completion(chatModel(client, Math.min(prompt.outputTokens(), settings.outputTokens()))
                    .chat(request.build()));
        } catch (RuntimeException e) {
            throw fault(e);
        }
    }

    /** The library puts some of our own faults into others, an interrupted call's for one. */
    private static ProviderFault fault(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProviderFault fault) {
                return fault;
            }
        }
        return new ProviderFault(
                Thread.currentThread().isInterrupted() ? Kind.CANCELLED : Kind.MALFORMED,
                thrown.getClass().getSimpleName());
    }

    private boolean knows(String parameter) {
        return !unknownThere.contains(parameter);
    }

    private Completion completion(ChatResponse response) {
        String text = response.aiMessage() == null ? null : response.aiMessage().text();
        if (text == null) {
            throw new ProviderFault(Kind.MALFORMED, "an answer without a text");
        }
        TokenUsage usage = response.tokenUsage();
        int input = usage == null || usage.inputTokenCount() == null ? 0 : usage.inputTokenCount();
        int output = usage == null || usage.outputTokenCount() == null ? 0 : usage.outputTokenCount();
        String model = response.modelName() == null || response.modelName().isBlank()
                ? settings.model()
                : response.modelName();
        return new Completion(settings.provider(), model, text, input, output, settings.cost(input, output));
    }

    private ChatModel chatModel(CallClient client, int outputTokens) {
        return switch (settings.provider()) {
            case OPENAI -> openAi(client, outputTokens);
            case ANTHROPIC ->
                AnthropicChatModel.builder()
                        .httpClientBuilder(client)
                        .baseUrl(baseUrl())
                        .apiKey(settings.apiKey() == null ? "" : settings.apiKey())
                        .modelName(settings.model())
                        .temperature(temperature())
                        .maxTokens(outputTokens)
                        .maxRetries(0)
                        .build();
            case OLLAMA ->
                OllamaChatModel.builder()
                        .httpClientBuilder(client)
                        .baseUrl(baseUrl())
                        .customHeaders(
                                settings.apiKey() == null
                                        ? Map.of()
                                        : Map.of("Authorization", "Bearer " + settings.apiKey()))
                        .modelName(settings.model())
                        .temperature(temperature())
                        .numCtx(settings.contextTokens())
                        .numPredict(outputTokens)
                        .maxRetries(0)
                        .build();
        };
    }

    private ChatModel openAi(CallClient client, int outputTokens) {
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(client)
                .baseUrl(baseUrl())
                .customQueryParams(query(settings.baseUrl()))
                .modelName(settings.model())
                .temperature(temperature())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .maxRetries(0);
        if (knows(MAX_TOKENS)) {
            builder.maxTokens(outputTokens);
        } else {
            builder.maxCompletionTokens(outputTokens);
        }
        if (settings.apiKey() == null) {
            return builder.build();
        }
        return settings.apiKeyHeader() == null
                ? builder.apiKey(settings.apiKey()).build()
                : builder.customHeaders(Map.of(settings.apiKeyHeader(), settings.apiKey()))
                        .build();
    }

    private Double temperature() {
        return knows(TEMPERATURE) ? settings.temperature() : null;
    }

    private String baseUrl() {
        String url = settings.baseUrl().toString();
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private static Map<String, String> query(URI url) {
        return url.getQuery() == null
                ? Map.of()
                : Arrays.stream(url.getQuery().split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length == 2 ? pair[1] : ""));
    }
}
