package com.cvtailor.llm;

import com.cvtailor.llm.ProviderFault.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * The calls to one provider, with what MicroProfile Fault Tolerance makes of their failures. A bean of its own for each
 * provider, since a circuit belongs to a bean's method.
 */
public abstract class ProviderCalls {

    /** Payara takes the number for milliseconds whatever unit is given beside it. */
    private static final long MINUTE_IN_MILLIS = 60_000;

    private final Provider provider;
    private Models models;
    private ModelMetrics metrics;

    /** For the container's proxies. */
    ProviderCalls(Provider provider) {
        this.provider = provider;
    }

    ProviderCalls(Provider provider, Models models, ModelMetrics metrics) {
        this(provider);
        this.models = models;
        this.metrics = metrics;
    }

    public Provider provider() {
        return provider;
    }

    /**
     * Makes the call, and once more if the fault was of the kind that passes. The time-out of a single call is the provider's
     * own; the one here ends what hangs for another reason.
     */
    @CircuitBreaker(
            requestVolumeThreshold = Troubles.MOST_FAILURES,
            failureRatio = 1,
            delay = MINUTE_IN_MILLIS,
            failOn = {ProviderFault.Trouble.class, TimeoutException.class})
    @Retry(maxRetries = 1, delay = 300, jitter = 200, retryOn = ProviderFault.Transient.class)
    @Timeout(value = 30, unit = ChronoUnit.SECONDS)
    public Completion complete(Prompt prompt, Instant deadline) {
        Troubles troubles = models.troubles(provider);
        Duration patience = Duration.between(Instant.now(), deadline);
        try {
            Completion completion = models.of(provider).complete(prompt, patience);
            troubles.succeeded();
            metrics.count(provider, "success");
            return completion;
        } catch (ProviderFault.Trouble trouble) {
            troubles.failed(trouble.retryAfter());
            metrics.count(provider, trouble.kind().key());
            throw trouble;
        } catch (ProviderFault fault) {
            // Whoever refuses or talks nonsense is there; of a call that we gave up nothing is known.
            if (fault.kind() != Kind.CANCELLED) {
                troubles.succeeded();
            }
            metrics.count(provider, fault.kind().key());
            throw fault;
        }
    }
}
