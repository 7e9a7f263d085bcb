package com.cvtailor.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a link is looked at again. */
final class RecheckPlan {

    private static final Duration WEEKLY = Duration.ofDays(7);

    /** After the first, second … answer in a row that said nothing; from then on it is like any other link. */
    private static final List<Duration> RETRIES = List.of(
            Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1), Duration.ofDays(3));

    private RecheckPlan() {}

    /**
     * @param failures how many checks in a row, this one included, have not reached it
     */
    static Instant next(LinkState state, int failures, Instant now) {
        boolean retry = state == LinkState.UNREACHABLE && failures <= RETRIES.size();
        return now.plus(retry ? RETRIES.get(failures - 1) : WEEKLY);
    }
}
