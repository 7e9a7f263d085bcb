package com.cvtailor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.redisson.api.RScript;
import org.redisson.api.RedissonClient;

@SuppressWarnings("UnnecessaryAssignment") // of the fields that a container would fill
class RedisTest {

    @Test
    void what_was_told_can_be_asked() throws IOException {
        try (RunningRedis running = new RunningRedis()) {
            running.redis().tell(client -> client.getBucket("greeting").set("hello"));
            assertThat(running.redis().ask(RedisTest::greeting)).contains("hello");
        }
    }

    @Test
    void while_redis_is_away_there_is_no_answer_and_afterwards_there_is_one_again() throws IOException {
        try (RunningRedis running = new RunningRedis()) {
            running.redis().tell(client -> client.getBucket("greeting").set("hello"));
            running.stop();
            assertThat(running.redis().ask(RedisTest::greeting)).isEmpty();
            assertThat(running.redis().isReachable()).isFalse();
            running.start();
            Awaitility.await().until(running.redis()::isReachable);
            running.redis().tell(client -> client.getBucket("greeting").set("hello again"));
            assertThat(running.redis().ask(RedisTest::greeting)).contains("hello again");
        }
    }

    @Test
    void a_redis_that_was_never_there_is_found_when_it_comes() throws IOException {
        try (RunningRedis running = new RunningRedis()) {
            running.stop();
            assertThat(running.redis().ask(RedisTest::greeting)).isEmpty();
            running.start();
            Awaitility.await().until(running.redis()::isReachable);
        }
    }

    @Test
    void a_command_that_redis_refuses_does_not_make_it_absent() throws IOException {
        try (RunningRedis running = new RunningRedis()) {
            running.redis().tell(client -> client.getBucket("greeting").set("hello"));
            assertThat(running.redis().ask(RedisTest::nonsense)).isEmpty();
            assertThat(running.redis().ask(RedisTest::greeting)).contains("hello");
        }
    }

    @Test
    void without_a_configured_redis_there_is_never_an_answer() {
        Redis none = new Redis();
        none.url = Optional.empty();
        assertThat(none.ask(RedisTest::greeting)).isEmpty();
        assertThat(none.isReachable()).isFalse();
    }

    private static String nonsense(RedissonClient client) {
        return client.getScript()
                .eval(RScript.Mode.READ_ONLY, "return redis.call('nonsense')", RScript.ReturnType.VALUE);
    }

    private static String greeting(RedissonClient client) {
        return client.<String>getBucket("greeting").get();
    }
}
