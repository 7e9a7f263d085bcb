package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.cvtailor.platform.RunningRedis;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // of the fields that a container would fill
class LoginThrottleTest {

    private static final String EMAIL = "ada@example.com";
    private static final String ADDRESS = "192.0.2.1";

    private final LoginThrottle throttle = new LoginThrottle();
    private RunningRedis running;

    @BeforeEach
    void start() throws IOException {
        running = new RunningRedis();
        throttle.redis = running.redis();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void nine_failures_leave_an_account_open() {
        failTimes(9, EMAIL);
        assertThatCode(() -> throttle.expectOpen(EMAIL, ADDRESS)).doesNotThrowAnyException();
    }

    @Test
    void ten_failures_lock_an_account_for_a_quarter_of_an_hour_however_its_email_is_spelt() {
        failTimes(10, EMAIL);
        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> throttle.expectOpen(" ADA@Example.com", "192.0.2.99"))
                .satisfies(locked -> assertThat(locked.retryAfterSeconds()).isBetween(800L, 900L));
    }

    @Test
    void other_accounts_stay_open() {
        failTimes(10, EMAIL);
        assertThatCode(() -> throttle.expectOpen("grace@example.com", ADDRESS)).doesNotThrowAnyException();
    }

    @Test
    void an_attempt_beyond_the_limit_learns_nothing_of_its_password() {
        failTimes(10, EMAIL);
        assertThatExceptionOfType(TooManyAttemptsException.class).isThrownBy(() -> throttle.failed(EMAIL, ADDRESS));
    }

    @Test
    void success_lets_an_account_start_afresh() {
        failTimes(9, EMAIL);
        throttle.succeeded(EMAIL);
        failTimes(9, EMAIL);
        assertThatCode(() -> throttle.expectOpen(EMAIL, ADDRESS)).doesNotThrowAnyException();
    }

    @Test
    void fifty_failures_lock_an_address_whatever_the_accounts() {
        IntStream.range(0, 50).forEach(guess -> throttle.failed("user" + guess + "@example.com", ADDRESS));
        assertThatExceptionOfType(TooManyAttemptsException.class).isThrownBy(() -> throttle.expectOpen(EMAIL, ADDRESS));
        assertThatCode(() -> throttle.expectOpen(EMAIL, "192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void the_failure_that_locks_something_says_what() {
        failTimes(9, EMAIL);
        assertThat(throttle.failed(EMAIL, ADDRESS)).containsExactly(LoginThrottle.Lock.ACCOUNT);
        IntStream.range(0, 39).forEach(guess -> assertThat(throttle.failed("user" + guess + "@example.com", ADDRESS))
                .isEmpty());
        assertThat(throttle.failed("grace@example.com", ADDRESS)).containsExactly(LoginThrottle.Lock.ADDRESS);
    }

    @Test
    void nobody_is_locked_out_while_redis_is_away() {
        failTimes(10, EMAIL);
        running.stop();
        assertThatCode(() -> throttle.expectOpen(EMAIL, ADDRESS)).doesNotThrowAnyException();
    }

    private void failTimes(int times, String email) {
        IntStream.range(0, times).forEach(attempt -> throttle.failed(email, ADDRESS));
    }
}
