package com.cvtailor.llm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * Asks one provider after the other until one answers. Calls have threads of their own, and wait for their turn in a queue:
 * however slow the models are, whoever asked holds nothing but the future.
 */
@ApplicationScoped
public class ModelGateway {

    private static final Logger LOG = System.getLogger(ModelGateway.class.getName());

    /** With less time left, a call would only be charged for. */
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(2);

    @Inject
    Models models;

    @Inject
    ModelMetrics metrics;

    @Inject
    OpenAiCalls openAi;

    @Inject
    AnthropicCalls anthropic;

    @Inject
    OllamaCalls ollama;

    /**
     * The future fails with {@link NoAnswer} when nobody has answered by the deadline. To cancel it with an interrupt ends the
     * call on the wire.
     */
    @Asynchronous
    @Bulkhead(value = 16, waitingTaskQueue = 512)
    public Future<Completion> complete(Prompt prompt, Instant deadline) {
        List<String> reasons = new ArrayList<>();
        Optional<Completion> completion = askAll(prompt, deadline, reasons);
        if (completion.isEmpty() && pausedUntilSoon(deadline)) {
            completion = askAll(prompt, deadline, reasons);
        }
        return CompletableFuture.completedFuture(completion.orElseThrow(() -> new NoAnswer(reasons)));
    }

    private Optional<Completion> askAll(Prompt prompt, Instant deadline, List<String> reasons) {
        for (Provider provider : models.providers()) {
            if (!isWorthwhile(deadline)) {
                reasons.add(provider.key() + ": no time left");
                return Optional.empty();
            }
            Optional<Completion> completion = ask(provider, prompt, deadline, reasons);
            if (completion.isPresent()) {
                return completion;
            }
        }
        return Optional.empty();
    }

    private Optional<Completion> ask(Provider provider, Prompt prompt, Instant deadline, List<String> reasons) {
        Troubles troubles = models.troubles(provider);
        if (!troubles.letsThrough()) {
            return unanswered(provider, "left_alone", reasons);
        }
        try {
            return Optional.of(calls(provider).complete(prompt, deadline));
        } catch (CircuitBreakerOpenException e) {
            return unanswered(provider, "circuit_open", reasons);
        } catch (TimeoutException e) {
            reasons.add(provider.key() + ": timeout");
        } catch (ProviderFault fault) {
            LOG.log(
                    Level.WARNING,
                    "{0} gave no answer: {1} ({2})",
                    provider.key(),
                    fault.kind().key(),
                    fault.getMessage());
            reasons.add(provider.key() + ": " + fault.kind().key());
        } finally {
            troubles.over();
        }
        return Optional.empty();
    }

    private Optional<Completion> unanswered(Provider provider, String outcome, List<String> reasons) {
        metrics.count(provider, outcome);
        reasons.add(provider.key() + ": " + outcome);
        return Optional.empty();
    }

    /** Waits for a provider that has said when it may be asked again, if that is in time. */
    private boolean pausedUntilSoon(Instant deadline) {
        Optional<Duration> pause = models.providers().stream()
                .map(provider -> models.troubles(provider).pause())
                .filter(duration -> !duration.isZero())
                .min(Comparator.naturalOrder());
        if (pause.isEmpty() || !isWorthwhile(deadline.minus(pause.get()))) {
            return false;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(pause.get().toNanos());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isWorthwhile(Instant deadline) {
        return !Thread.currentThread().isInterrupted()
                && Duration.between(Instant.now(), deadline).compareTo(LEAST_PATIENCE) > 0;
    }

    private ProviderCalls calls(Provider provider) {
        return switch (provider) {
            case OPENAI -> openAi;
            case ANTHROPIC -> anthropic;
            case OLLAMA -> ollama;
        };
    }
}
