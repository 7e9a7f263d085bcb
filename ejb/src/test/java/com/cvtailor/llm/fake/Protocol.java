package com.cvtailor.llm.fake;

import java.util.Arrays;
import java.util.Optional;

/** The protocols, each with the path that its vendor gave it. */
public enum Protocol {
    OPEN_AI("/v1", "/chat/completions", new OpenAiWire()),
    ANTHROPIC("/v1", "/messages", new AnthropicWire()),
    OLLAMA("", "/api/chat", new OllamaWire());

    private final String base;
    private final String path;
    private final Wire wire;

    Protocol(String base, String path, Wire wire) {
        this.base = base;
        this.path = path;
        this.wire = wire;
    }

    static Optional<Protocol> at(String path) {
        return Arrays.stream(values())
                .filter(protocol -> path.equals(protocol.base + protocol.path))
                .findFirst();
    }

    /** What the vendor's clients call the base URL, below the server's root. */
    String base() {
        return base;
    }

    Wire wire() {
        return wire;
    }
}
