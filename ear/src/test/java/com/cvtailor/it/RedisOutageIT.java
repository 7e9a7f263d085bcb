package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A Redis that takes connections and does not answer, which is worse than one that is gone. */
class RedisOutageIT {

    private static final String REDIS = "redis-server";
    private static final int REQUESTS = 3 * LimitedServer.AUTHENTICATED;
    private static final String WARNING = "rate limits are not enforced";

    @AfterEach
    void redis_answers_again() {
        LimitedServer.process().thawChild(REDIS);
        await("limits").atMost(Duration.ofSeconds(60)).until(() -> !LimitedServer.newClient()
                .get("users/me")
                .header("RateLimit-Limit")
                .isEmpty());
    }

    @Test
    void without_redis_requests_pass_and_a_metric_and_one_line_say_so() throws IOException {
        ApiClient person = JobSeeker.registeredBy(LimitedServer.newClient()).api();
        double before = passedUncounted();
        long warnings = warnings();
        LimitedServer.process().freezeChild(REDIS);
        for (int i = 0; i < REQUESTS; i++) {
            assertThat(person.get("users/me").expect(200).header("RateLimit-Limit"))
                    .isEmpty();
        }
        assertThat(passedUncounted() - before).isEqualTo(REQUESTS);
        assertThat(warnings() - warnings).isEqualTo(1);
    }

    private static double passedUncounted() {
        return LimitedServer.clientAt(LimitedServer.MONITORING + "7")
                .get("/metrics")
                .expect(200)
                .text()
                .lines()
                .filter(line -> line.startsWith("rate_limit_unavailable_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static long warnings() throws IOException {
        return Files.readString(LimitedServer.dataFolder().resolve("logs").resolve("server-0.log"))
                .lines()
                .filter(line -> line.contains(WARNING))
                .count();
    }
}
