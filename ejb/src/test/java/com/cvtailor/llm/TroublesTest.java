package com.cvtailor.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TroublesTest {

    private Instant now = Instant.parse("2026-01-31T12:00:00Z");
    private final Troubles troubles = new Troubles(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    });

    @Test
    void a_provider_that_is_well_is_asked_by_everybody() {
        assertThat(troubles.letsThrough()).isTrue();
        assertThat(troubles.letsThrough()).isTrue();
        assertThat(troubles.state()).isZero();
    }

    @Test
    void after_five_failures_in_a_row_one_goes_first() {
        fail(5);
        assertThat(troubles.state()).isEqualTo(2);
        assertThat(troubles.letsThrough()).isTrue();
        assertThat(troubles.state()).isEqualTo(1);
        assertThat(troubles.letsThrough()).isFalse();
        troubles.succeeded();
        troubles.over();
        assertThat(troubles.state()).isZero();
        assertThat(troubles.letsThrough()).isTrue();
        assertThat(troubles.letsThrough()).isTrue();
    }

    @Test
    void a_trial_that_did_not_take_place_makes_room_for_the_next() {
        fail(5);
        troubles.letsThrough();
        troubles.over();
        assertThat(troubles.letsThrough()).isTrue();
    }

    @Test
    void a_success_between_failures_begins_the_count_anew() {
        fail(4);
        troubles.succeeded();
        fail(4);
        assertThat(troubles.state()).isZero();
    }

    @Test
    void nobody_asks_before_the_time_that_the_provider_has_named() {
        troubles.failed(Duration.ofSeconds(20));
        assertThat(troubles.letsThrough()).isFalse();
        assertThat(troubles.pause()).isEqualTo(Duration.ofSeconds(20));
        now = now.plusSeconds(20);
        assertThat(troubles.letsThrough()).isTrue();
        assertThat(troubles.pause()).isZero();
    }

    @Test
    void a_shorter_wish_does_not_cut_a_longer_one_and_none_is_longer_than_an_hour() {
        troubles.failed(Duration.ofDays(9));
        troubles.failed(Duration.ofSeconds(1));
        assertThat(troubles.pause()).isEqualTo(Duration.ofHours(1));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            troubles.letsThrough();
            troubles.failed(Duration.ZERO);
            troubles.over();
        }
    }
}
