package com.cvtailor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.platform.Redis;
import com.cvtailor.platform.RunningRedis;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // of the fields that a container would fill
class HostQueueTest {

    private static final String HOST = "web.example";
    private static final Duration INTERVAL = Duration.ofSeconds(8);
    private static final long MILLIS = INTERVAL.toMillis();

    private RunningRedis running;
    private HostQueue oneNode;
    private HostQueue otherNode;

    @BeforeEach
    void start() throws IOException {
        running = new RunningRedis();
        oneNode = queue(running.redis());
        otherNode = queue(running.redis());
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void all_nodes_wait_in_one_queue_which_is_not_endless() {
        assertThat(oneNode.takeTurn(HOST, INTERVAL)).isZero();
        assertThat(otherNode.takeTurn(HOST, INTERVAL)).isBetween(1L, MILLIS);
        assertThat(oneNode.takeTurn(HOST, INTERVAL)).isBetween(MILLIS + 1, 2 * MILLIS);
        assertThat(otherNode.takeTurn(HOST, INTERVAL)).isEqualTo(-1);
        assertThat(oneNode.takeTurn("other.example", INTERVAL)).isZero();
    }

    @Test
    void without_redis_each_node_keeps_a_queue_of_its_own() {
        running.stop();
        assertThat(oneNode.takeTurn(HOST, INTERVAL)).isZero();
        assertThat(oneNode.takeTurn(HOST, INTERVAL)).isBetween(1L, MILLIS);
        assertThat(oneNode.takeTurn(HOST, INTERVAL)).isBetween(MILLIS + 1, 2 * MILLIS);
        assertThat(oneNode.takeTurn(HOST, INTERVAL)).isEqualTo(-1);
        assertThat(otherNode.takeTurn(HOST, INTERVAL)).isZero();
        running.start();
    }

    /** Turns are so far apart here that nobody waits for the second one. */
    @Test
    void many_names_of_one_address_wait_for_it() throws InterruptedException {
        oneNode.interval = Duration.ofHours(1);
        InetAddress shared = Checks.address("192.0.2.7");
        assertThat(oneNode.await("a.example", shared)).isTrue();
        assertThat(oneNode.await("b.example", shared)).isFalse();
        assertThat(oneNode.await("c.example", Checks.address("192.0.2.8"))).isTrue();
        assertThat(oneNode.await("192.0.2.9", Checks.address("192.0.2.9"))).isTrue();
    }

    private static HostQueue queue(Redis redis) {
        HostQueue queue = new HostQueue();
        queue.interval = INTERVAL;
        queue.redis = redis;
        return queue;
    }
}
