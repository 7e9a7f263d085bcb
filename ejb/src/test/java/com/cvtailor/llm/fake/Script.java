package com.cvtailor.llm.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * How one protocol behaves from now on. Calls that the vendor itself would refuse - no key, a parameter it does not know -
 * count for nothing here.
 */
public final class Script {
    private final String baseUrl;
    private final List<Behaviour> queue = new ArrayList<>();
    private IntFunction<Behaviour> plan;
    private int calls;
    private Duration latency = Duration.ZERO;
    private String retryAfter = "2";
    private Set<String> refusedParameters = Set.of();

    Script(String baseUrl) {
        this.baseUrl = baseUrl;
        behaves(Behaviour.REFUSING);
    }

    /** What the vendor's clients want as their base URL. */
    public String baseUrl() {
        return baseUrl;
    }

    public synchronized Script behaves(Behaviour behaviour) {
        queue.clear();
        queue.add(behaviour);
        return behaves(call -> queue.get(Math.min(call, queue.size()) - 1));
    }

    /** The next calls after those already scripted, one each; the last behaviour stays. */
    public synchronized Script thenBehaves(Behaviour... next) {
        queue.addAll(List.of(next));
        return this;
    }

    /** By the number of the call, which begins at 1 again. */
    public synchronized Script behaves(IntFunction<Behaviour> byCall) {
        plan = byCall;
        calls = 0;
        return this;
    }

    /** The time that passes before anything is answered. */
    public synchronized Script takes(Duration time) {
        latency = time;
        return this;
    }

    /** Refuses requests with one of these parameters; without names, none. */
    public synchronized Script refuses(String... parameters) {
        refusedParameters = Set.of(parameters);
        return this;
    }

    /** The header of {@link Behaviour#RATE_LIMITED}: seconds or an HTTP date. */
    public synchronized Script retryAfter(String value) {
        retryAfter = value;
        return this;
    }

    synchronized Behaviour next() {
        calls++;
        return plan.apply(calls);
    }

    synchronized Duration latency() {
        return latency;
    }

    synchronized Set<String> refusedParameters() {
        return refusedParameters;
    }

    synchronized String retryAfter() {
        return retryAfter;
    }
}
