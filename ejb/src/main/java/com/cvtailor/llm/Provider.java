package com.cvtailor.llm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose wire format is spoken. */
public enum Provider {
    /** Chat completions: OpenAI itself and whatever is compatible with it, by another base URL. */
    OPENAI("https://api.openai.com/v1"),

    /** Messages. */
    ANTHROPIC("https://api.anthropic.com/v1"),

    /** Ollama's own chat: its imitation of OpenAI's ignores the size of the context. */
    OLLAMA("http://localhost:11434");

    private final String vendorsUrl;

    Provider(String vendorsUrl) {
        this.vendorsUrl = vendorsUrl;
    }

    /** As it stands in configuration keys, metrics and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String vendorsUrl() {
        return vendorsUrl;
    }

    static Optional<Provider> of(String key) {
        return Arrays.stream(values())
                .filter(provider -> provider.key().equals(key))
                .findFirst();
    }
}
