package com.cvtailor.llm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Calls to Ollama. */
@ApplicationScoped
public class OllamaCalls extends ProviderCalls {

    protected OllamaCalls() {
        super(Provider.OLLAMA);
    }

    @Inject
    OllamaCalls(Models models, ModelMetrics metrics) {
        super(Provider.OLLAMA, models, metrics);
    }
}
