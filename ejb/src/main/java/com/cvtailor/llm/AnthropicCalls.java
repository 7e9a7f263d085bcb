package com.cvtailor.llm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Calls to Anthropic. */
@ApplicationScoped
public class AnthropicCalls extends ProviderCalls {

    protected AnthropicCalls() {
        super(Provider.ANTHROPIC);
    }

    @Inject
    AnthropicCalls(Models models, ModelMetrics metrics) {
        super(Provider.ANTHROPIC, models, metrics);
    }
}
