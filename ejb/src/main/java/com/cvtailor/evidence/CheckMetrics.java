package com.cvtailor.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts link checks, and how long they take. */
@ApplicationScoped
public class CheckMetrics {

    private static final String CHECKS = "evidence_checks_total";

    /** No timer: of one without a unit Payara shows the quantiles in nanoseconds and the mean in something else. */
    private static final String DURATION = "evidence_check_duration_milliseconds";

    @Inject
    MetricRegistry registry;

    /** Shows what has not happened yet as zero; see also {@link LinkChecks#open()}. */
    void prepare() {
        registry.histogram(DURATION);
        Stream.of(LinkState.values()).forEach(state -> registry.counter(CHECKS, new Tag("result", state.key())));
    }

    /**
     * @param result a {@link LinkState}'s key, or {@code postponed}
     */
    void count(String result, Duration duration) {
        registry.counter(CHECKS, new Tag("result", result)).inc();
        registry.histogram(DURATION).update(duration.toMillis());
    }
}
