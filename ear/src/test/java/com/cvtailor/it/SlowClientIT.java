package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many clients that send next to nothing keep nobody else from being served, and are not waited for without end. */
class SlowClientIT {

    private static final int CONNECTIONS = 200;
    private static final int WAITING_OF_ONE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int DRIPS = 3;
    private static final int TOO_SLOW = 408;
    private static final int UNREADABLE = 415;
    private static final int TOO_MANY = 503;

    private final URI server = LimitedServer.process().uri();
    private final List<SlowConnection> slow = new ArrayList<>();
    private final ApiClient person =
            JobSeeker.registeredBy(LimitedServer.newClient()).api();

    @AfterEach
    void close() throws IOException {
        for (SlowConnection connection : slow) {
            connection.close();
        }
    }

    @Test
    void bodies_that_never_come_keep_nobody_waiting_and_are_given_up() throws IOException {
        open(() -> logIn("Content-Length: 1000\r\n\r\n{\"email\":"));
        assertOthersAreServed();
        await().atMost(PATIENCE).until(() -> slow.stream().allMatch(it -> it.status() != SlowConnection.NOTHING_YET));
        assertOthersAreServed();
    }

    @Test
    void bodies_that_drip_are_given_up_although_they_never_pause() throws IOException {
        open(() -> logIn("Transfer-Encoding: chunked\r\n\r\n"));
        assertOthersAreServed();
        List<Integer> answers = new ArrayList<>();
        List<SlowConnection> waiting = new ArrayList<>(slow);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            waiting.forEach(it -> it.send("1\r\n \r\n"));
            waiting.removeIf(it -> {
                int status = it.status();
                return status != SlowConnection.NOTHING_YET && answers.add(status);
            });
            return waiting.isEmpty();
        });
        assertThat(answers).contains(TOO_SLOW, TOO_MANY).isSubsetOf(TOO_SLOW, TOO_MANY, SlowConnection.CLOSED);
    }

    @Test
    void one_client_cannot_have_all_the_waiting_to_itself() throws IOException {
        URI generous = RunningServer.uri();
        ApiClient greedy = JobSeeker.registeredAt(generous).api();
        ApiClient other = JobSeeker.registeredAt(generous).api();
        open(
                generous,
                () -> "POST /api/v1/labels HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                        + greedy.headers().get("Authorization")
                        + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{");
        await().atMost(PATIENCE)
                .until(() ->
                        slow.stream().filter(it -> it.status() == TOO_MANY).count() >= CONNECTIONS - WAITING_OF_ONE);
        other.post("labels", Bodies.label("Patience").build()).expect(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Content-Type: application/x-www-form-urlencoded\r\n",
                "content-type:  APPLICATION/X-WWW-FORM-URLENCODED;charset=UTF-8\r\n"
            })
    void bodies_that_nobody_reads_are_not_waited_for(String type) throws IOException {
        open(() -> "POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: "
                + LimitedServer.newAddress() + "\r\n" + type + "Content-Length: 1000\r\n\r\n");
        assertOthersAreServed();
        await().atMost(PATIENCE).until(() -> slow.stream().allMatch(it -> it.status() == UNREADABLE));
    }

    @Test
    void an_upload_that_never_comes_holds_no_work_place() throws IOException {
        URI generous = RunningServer.uri();
        String token = RunningServer.administrator().headers().get("Authorization");
        open(
                generous,
                () -> "POST /api/v1/admin/skills/import HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token
                        + "\r\nContent-Type: text/csv\r\nContent-Length: 1000\r\n\r\nconceptUri,");
        await().atMost(PATIENCE)
                .until(() ->
                        slow.stream().filter(it -> it.status() == TOO_MANY).count() >= CONNECTIONS - WAITING_OF_ONE);
        JobSeeker.registeredAt(generous)
                .api()
                .post("labels", Bodies.label("Patience").build())
                .expect(201);
    }

    @Test
    void headers_that_drip_without_end_hold_nobody_up() throws IOException {
        open(() -> "GET /api/v1/artifacts HTTP/1.1\r\nHost: localhost\r\n");
        for (int i = 0; i < DRIPS; i++) {
            slow.forEach(it -> it.send("X-Slow: 1\r\n"));
            assertOthersAreServed();
        }
        assertThat(slow.stream().map(SlowConnection::status)).containsOnly(SlowConnection.NOTHING_YET);
    }

    @Test
    void headers_that_never_end_hold_nobody_up_and_are_given_up() throws IOException {
        open(() -> "GET /api/v1/artifacts HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        assertOthersAreServed();
        await().atMost(PATIENCE).until(() -> slow.stream().allMatch(it -> it.status() == SlowConnection.CLOSED));
    }

    private void open(Supplier<String> beginning) throws IOException {
        open(server, beginning);
    }

    private void open(URI where, Supplier<String> beginning) throws IOException {
        for (int i = 0; i < CONNECTIONS; i++) {
            SlowConnection connection = SlowConnection.to(where);
            connection.send(beginning.get());
            slow.add(connection);
        }
    }

    private static String logIn(String rest) {
        return "POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + LimitedServer.newAddress()
                + "\r\nContent-Type: application/json\r\n" + rest;
    }

    private void assertOthersAreServed() {
        person.get("users/me").expect(200);
        assertThat(slow.stream().map(SlowConnection::status)).doesNotContain(200);
    }
}
