package com.cvtailor.ratelimit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Tells operators that requests pass uncounted because Redis is away: by a metric each time, in the log once. */
@ApplicationScoped
public class Unlimited {

    private static final Logger LOG = System.getLogger(Unlimited.class.getName());

    @Inject
    MetricRegistry registry;

    private final AtomicBoolean lasting = new AtomicBoolean();

    /** So that the metric is there, and 0, before it is needed. */
    void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        counter();
    }

    void passed() {
        counter().inc();
        if (lasting.compareAndSet(false, true)) {
            LOG.log(Level.WARNING, "rate limits are not enforced as long as Redis does not answer");
        }
    }

    void ended() {
        if (lasting.get() && lasting.compareAndSet(true, false)) {
            LOG.log(Level.INFO, "rate limits are enforced again");
        }
    }

    private Counter counter() {
        return registry.counter("rate_limit_unavailable_total");
    }
}
