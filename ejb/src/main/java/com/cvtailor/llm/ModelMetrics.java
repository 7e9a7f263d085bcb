package com.cvtailor.llm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What operators see of the calls to language models. */
@ApplicationScoped
public class ModelMetrics {

    private static final String CALLS = "llm_calls_total";
    private static final String CIRCUIT = "llm_circuit_state";

    @Inject
    MetricRegistry registry;

    @Inject
    Models models;

    /** Also makes the configured models known to the log at the start, and not with the first document. */
    void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        models.providers()
                .forEach(provider -> registry.gauge(
                        CIRCUIT, models.troubles(provider), Troubles::state, new Tag("provider", provider.key())));
    }

    /**
     * @param outcome {@code success}, a kind of {@link ProviderFault}, or why there was no call: {@code circuit_open},
     *     {@code left_alone}
     */
    void count(Provider provider, String outcome) {
        registry.counter(CALLS, new Tag("provider", provider.key()), new Tag("outcome", outcome))
                .inc();
    }
}
