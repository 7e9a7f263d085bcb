package com.cvtailor.llm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Calls to any endpoint that is compatible with OpenAI's. */
@ApplicationScoped
public class OpenAiCalls extends ProviderCalls {

    protected OpenAiCalls() {
        super(Provider.OPENAI);
    }

    @Inject
    OpenAiCalls(Models models, ModelMetrics metrics) {
        super(Provider.OPENAI, models, metrics);
    }
}
