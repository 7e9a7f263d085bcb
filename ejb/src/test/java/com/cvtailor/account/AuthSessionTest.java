package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthSessionTest {

    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    private final AuthSession session = new AuthSession(7, "curl", START, WEEK);

    @Test
    void it_lives_until_it_expires() {
        assertThat(session.isAlive(START.plus(WEEK).minusSeconds(1))).isTrue();
        assertThat(session.isAlive(START.plus(WEEK))).isFalse();
    }

    @Test
    void a_revoked_session_is_dead() {
        session.revoke(START.plusSeconds(1));
        assertThat(session.isAlive(START.plusSeconds(2))).isFalse();
    }

    @Test
    void an_access_token_issued_on_the_last_day_outlives_the_refresh_token_with_its_session() {
        Instant late = START.plus(WEEK).minusSeconds(60);
        session.use(late, DAY);
        assertThat(session.expiresAt()).isEqualTo(late.plus(DAY));
        assertThat(session.lastUsedAt()).isEqualTo(late);
    }

    @Test
    void use_never_shortens_it() {
        session.use(START.plusSeconds(1), DAY);
        assertThat(session.expiresAt()).isEqualTo(START.plus(WEEK));
    }

    @Test
    void after_a_rotation_only_the_new_refresh_token_is_expected() {
        UUID old = session.refreshId();
        assertThat(session.expects(old)).isTrue();
        session.rotate();
        assertThat(session.expects(old)).isFalse();
        assertThat(session.expects(session.refreshId())).isTrue();
    }

    @Test
    void an_endless_user_agent_is_cut() {
        assertThat(new AuthSession(7, "x".repeat(10_000), START, WEEK).userAgent())
                .hasSize(512);
    }
}
