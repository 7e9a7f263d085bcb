package com.cvtailor.llm;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How a provider is reached, from {@code cvtailor.llm.<provider>.…}.
 *
 * @param baseUrl a query in it, as gateways of the Azure kind want it, goes with every call
 * @param apiKey null where none is wanted
 * @param apiKeyHeader the header that carries the key in place of the vendor's; null for the vendor's
 * @param model never null
 * @param timeout of one call, with all of its answer
 * @param temperature null: not sent, since some models refuse it
 * @param contextTokens how many tokens a model of Ollama is to have room for
 * @param outputTokens the longest answer
 * @param inputPrice for a million tokens, in whatever currency the operator reckons in; null when not given
 * @param outputPrice the same for what the model writes
 */
public record ProviderSettings(
        Provider provider,
        URI baseUrl,
        String apiKey,
        String apiKeyHeader,
        String model,
        Duration timeout,
        Double temperature,
        int contextTokens,
        int outputTokens,
        Double inputPrice,
        Double outputPrice) {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int CONTEXT_TOKENS = 8_192;
    private static final int OUTPUT_TOKENS = 2_048;
    private static final String NOT_SENT = "none";
    private static final String LOW = "0.2";

    /**
     * @throws IllegalStateException naming the key that is missing or wrong
     */
    static ProviderSettings of(Config config, Provider provider) {
        Keys keys = new Keys(config, "cvtailor.llm." + provider.key() + ".");
        String temperature = keys.find("temperature", String.class).orElse(LOW);
        return new ProviderSettings(
                provider,
                keys.find("base-url", URI.class).orElse(URI.create(provider.vendorsUrl())),
                keys.find("api-key", String.class).orElse(null),
                keys.find("api-key-header", String.class).orElse(null),
                keys.find("model", String.class)
                        .orElseThrow(() -> new IllegalStateException(keys.prefix + "model is not set")),
                keys.find("timeout", Duration.class).orElse(TIMEOUT),
                temperature.equals(NOT_SENT) ? null : Double.valueOf(temperature),
                keys.find("context-tokens", Integer.class).orElse(CONTEXT_TOKENS),
                keys.find("output-tokens", Integer.class).orElse(OUTPUT_TOKENS),
                keys.find("input-price", Double.class).orElse(null),
                keys.find("output-price", Double.class).orElse(null));
    }

    /** Null when no prices are configured: ours would be out of date. */
    Double cost(int inputTokens, int outputTokens) {
        return inputPrice == null || outputPrice == null
                ? null
                : (inputTokens * inputPrice + outputTokens * outputPrice) / 1_000_000;
    }

    /** Without the key, and without the address's user and query, so that no log can show a secret. */
    @Override
    public String toString() {
        return provider.key() + " " + model + " at " + baseUrl.getHost();
    }

    private record Keys(Config config, String prefix) {

        <T> Optional<T> find(String name, Class<T> type) {
            return config.getOptionalValue(prefix + name, type);
        }
    }
}
