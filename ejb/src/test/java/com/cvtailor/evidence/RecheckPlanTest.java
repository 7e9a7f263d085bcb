package com.cvtailor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecheckPlanTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    @ParameterizedTest
    @EnumSource(names = "UNREACHABLE", mode = EnumSource.Mode.EXCLUDE)
    void what_is_known_is_looked_at_again_after_a_week(LinkState state) {
        assertThat(delay(state, 0)).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void what_was_not_reached_is_tried_again_ever_later_and_then_weekly() {
        List<Duration> delays = IntStream.rangeClosed(1, 7)
                .mapToObj(failures -> delay(LinkState.UNREACHABLE, failures))
                .toList();
        assertThat(delays).isSorted().startsWith(Duration.ofMinutes(10));
        assertThat(delays.subList(5, 7)).containsOnly(Duration.ofDays(7));
    }

    private static Duration delay(LinkState state, int failures) {
        return Duration.between(NOW, RecheckPlan.next(state, failures, NOW));
    }
}
