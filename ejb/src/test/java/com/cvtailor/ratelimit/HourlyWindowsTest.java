package com.cvtailor.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cvtailor.platform.Redis;
import com.cvtailor.platform.RunningRedis;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redisson.client.codec.StringCodec;

@SuppressWarnings("UnnecessaryAssignment") // of the fields that a container would fill
class HourlyWindowsTest {

    private static final long HOUR = 3_600;

    private static RunningRedis running;
    private static Redis secondNode;

    @BeforeAll
    static void start() throws IOException {
        running = new RunningRedis();
        secondNode = running.anotherNode();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private final HourlyWindows windows = windows(running.redis());

    @Test
    void a_request_takes_one_of_those_that_an_hour_permits() {
        assertThat(windows.take(requests("one", 3))).contains(new Standing(3, 2, HOUR, false));
        assertThat(windows.take(requests("one", 3))).map(Standing::remaining).contains(1);
    }

    @Test
    void one_request_too_many_is_refused_until_the_window_ends() {
        windows.take(requests("two", 1));
        Standing refused = windows.take(requests("two", 1)).orElseThrow();
        assertThat(refused.refused()).isTrue();
        assertThat(refused.remaining()).isZero();
        RateLimitedException refusal = catchThrowableOfType(RateLimitedException.class, refused::expectPermitted);
        assertThat(refusal.code()).isEqualTo("RATE_LIMITED");
        assertThat(refusal.limit()).isEqualTo(1);
        assertThat(refusal.retryAfterSeconds())
                .isEqualTo(refused.resetSeconds())
                .isBetween(1L, HOUR);
    }

    @Test
    void a_refused_request_does_not_make_the_wait_longer() {
        List<Allowance> few = requests("three", 1);
        windows.take(few);
        shorten(few, 5_000);
        assertThat(windows.take(few)).map(Standing::resetSeconds).hasValueSatisfying(left -> assertThat(left)
                .isLessThanOrEqualTo(5));
    }

    @Test
    void when_the_window_has_ended_all_is_permitted_again() {
        List<Allowance> few = requests("four", 1);
        windows.take(few);
        running.redis().tell(client -> client.getBucket(few.get(0).key()).delete());
        assertThat(windows.take(few)).contains(new Standing(1, 0, HOUR, false));
    }

    @Test
    void what_one_limit_refuses_is_counted_by_none() {
        List<Allowance> both =
                List.of(Allowance.of("five", "requests", 10), Allowance.of("five", "artifact-create", 1));
        assertThat(windows.take(both)).map(Standing::limit).contains(1);
        assertThat(windows.take(both)).map(Standing::refused).contains(true);
        assertThat(windows.take(both.subList(0, 1))).map(Standing::remaining).contains(8);
    }

    @Test
    void a_client_hears_of_the_limit_that_is_nearest() {
        List<Allowance> both = List.of(Allowance.of("six", "requests", 2), Allowance.of("six", "artifact-create", 5));
        assertThat(windows.take(both)).contains(new Standing(2, 1, HOUR, false));
    }

    @Test
    void clients_do_not_take_from_each_other() {
        windows.take(requests("seven", 1));
        assertThat(windows.take(requests("eight", 1))).map(Standing::refused).contains(false);
    }

    @Test
    void a_limit_of_nothing_permits_nothing() {
        assertThat(windows.take(requests("nine", 0))).contains(new Standing(0, 0, HOUR, true));
    }

    @Test
    void a_limit_that_was_lowered_holds_at_once() {
        windows.take(requests("ten", 5));
        windows.take(requests("ten", 5));
        assertThat(windows.take(requests("ten", 1))).map(Standing::refused).contains(true);
    }

    @Test
    void two_nodes_together_permit_exactly_the_limit_to_a_burst() {
        HourlyWindows other = windows(secondNode);
        long permitted = IntStream.range(0, 600)
                .parallel()
                .mapToObj(i -> (i % 2 == 0 ? windows : other).take(requests("eleven", 100)))
                .flatMap(Optional::stream)
                .filter(standing -> !standing.refused())
                .count();
        assertThat(permitted).isEqualTo(100);
    }

    @Test
    void without_redis_nobody_knows() throws IOException {
        try (RunningRedis doomed = new RunningRedis()) {
            doomed.stop();
            assertThat(windows(doomed.redis()).take(requests("twelve", 1))).isEmpty();
            doomed.start();
        }
    }

    @Test
    void the_client_decides_where_a_cluster_keeps_its_counters() {
        assertThat(Allowance.of("user:1", "requests", 1).key()).contains("{user:1}");
    }

    private static void shorten(List<Allowance> allowances, long millis) {
        running.redis().tell(client -> client.getBucket(allowances.get(0).key(), StringCodec.INSTANCE)
                .expire(Duration.ofMillis(millis)));
    }

    private static List<Allowance> requests(String client, int limit) {
        return List.of(Allowance.of(client, "requests", limit));
    }

    private static HourlyWindows windows(Redis redis) {
        HourlyWindows windows = new HourlyWindows();
        windows.redis = redis;
        return windows;
    }
}
