package com.cvtailor.rephrasing;

import com.cvtailor.flag.FeatureFlags;
import com.cvtailor.generation.PageCount;
import com.cvtailor.generation.TailoringEngine;
import com.cvtailor.llm.ModelGateway;
import com.cvtailor.llm.Models;
import com.cvtailor.skill.CurrentTaxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/** Has a document's sentences said better by whatever models are configured, in bounded time, or leaves them as they are. */
@ApplicationScoped
public class Rephraser {

    @Inject
    Models models;

    @Inject
    ModelGateway gateway;

    @Inject
    FeatureFlags flags;

    @Inject
    TailoringEngine engine;

    @Inject
    CurrentTaxonomy taxonomy;

    @Inject
    PageCount pages;

    @Inject
    SentenceMemory memory;

    @Inject
    @ConfigProperty(name = "cvtailor.llm.document-tokens", defaultValue = "40000")
    int tokenBudget;

    /** Whether a model may be asked for this person's documents now. */
    public boolean isOnFor(int userId) {
        return !models.providers().isEmpty() && flags.isOn(FeatureFlags.LANGUAGE_MODELS, userId);
    }

    /**
     * Waits for the models; who comes when as many wait already as there are threads to spare is refused with a
     * {@code BulkheadException}.
     */
    @Bulkhead(48)
    public Rephrased rephrase(RephrasingOrder order) {
        Instant start = Instant.now();
        List<Part> parts = Part.of(order);
        SentenceGate gate = new SentenceGate(
                engine.claimGate(), taxonomy.get(), order.content().language(), order.facts());
        Rephrasing rephrasing =
                new Rephrasing(order, gate, gateway::complete, () -> isOnFor(order.userId()), tokenBudget);
        Map<Part, PartOutcome> outcomes = new LinkedHashMap<>();
        Map<Part, String> keys = new LinkedHashMap<>();
        for (Part part : parts) {
            String key =
                    SentenceMemory.key(models.names(), order.advertisement().hash(), rephrasing.firstPrompt(part));
            Optional<PartOutcome> earlier = memory.recall(order.userId(), key);
            earlier.ifPresentOrElse(
                    outcome -> {
                        outcomes.put(part, outcome);
                        rephrasing.use().remembered(outcome.accepted().size());
                    },
                    () -> keys.put(part, key));
        }
        Map<Part, PartOutcome> fresh = rephrasing.run(new ArrayList<>(keys.keySet()));
        // What was of no use at all may be better the next time.
        fresh.forEach((part, outcome) -> {
            if (!outcome.accepted().isEmpty()) {
                memory.remember(order.userId(), keys.get(part), outcome);
            }
        });
        outcomes.putAll(fresh);
        return new RephrasedDocument(order, parts, outcomes, rephrasing.use(), cv -> pages.of(cv, order.templateId()))
                .since(start);
    }
}
