package com.cvtailor.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What a node has seen of a provider lately. Payara's circuit breaker lets everybody through at once when its delay is over;
 * this lets one go first, and keeps everybody away for as long as the provider asked.
 */
final class Troubles {

    /** As in the annotation at {@link ProviderCalls}: so many failures in a row open the circuit. */
    static final int MOST_FAILURES = 5;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Clock clock;
    private int failures;
    private boolean trying;
    private Instant leftAloneUntil = Instant.MIN;

    Troubles(Clock clock) {
        this.clock = clock;
    }

    /** Whether a call may be made now. Whoever is let through says how it went, and when it is over. */
    synchronized boolean letsThrough() {
        if (clock.instant().isBefore(leftAloneUntil) || failures >= MOST_FAILURES && trying) {
            return false;
        }
        trying = failures >= MOST_FAILURES;
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    /**
     * @param wait for how long the provider wants to be left alone
     */
    synchronized void failed(Duration wait) {
        failures++;
        Instant until = clock.instant().plus(wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE);
        leftAloneUntil = until.isAfter(leftAloneUntil) ? until : leftAloneUntil;
    }

    /** The call that was let through has ended, or did not take place. */
    synchronized void over() {
        trying = false;
    }

    /** How long until the provider may be asked again; zero when it may be now. */
    synchronized Duration pause() {
        Duration pause = Duration.between(clock.instant(), leftAloneUntil);
        return pause.isNegative() ? Duration.ZERO : pause;
    }

    /** 0 closed, 1 a trial is on its way, 2 open. */
    synchronized int state() {
        return failures < MOST_FAILURES ? 0 : trying ? 1 : 2;
    }
}
