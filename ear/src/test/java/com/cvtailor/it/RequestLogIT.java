package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestLogIT {

    private static final Path LOG = RunningServer.dataFolder().resolve("logs").resolve("audit.jsonl");

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final int userId = person.api().get("users/me").json().getInt("id");
    private final String request = "log-" + UUID.randomUUID();

    @Test
    void a_request_is_one_line_with_the_fields_that_were_agreed() {
        person.api()
                .with("X-Request-Id", request)
                .with("User-Agent", "curl/8")
                .get("artifacts?q=secret")
                .expect(200);
        JsonObject line = line();
        assertThat(line.keySet())
                .containsExactlyInAnyOrder(
                        "event",
                        "node",
                        "at",
                        "request_id",
                        "user_id",
                        "method",
                        "path",
                        "status_code",
                        "duration_ms",
                        "user_agent",
                        "ip_address");
        assertThat(line.getString("event")).isEqualTo("api_request");
        assertThat(line.getString("node")).contains("/");
        assertThat(line.getInt("user_id")).isEqualTo(userId);
        assertThat(line.getString("method")).isEqualTo("GET");
        assertThat(line.getString("path")).isEqualTo("/api/v1/artifacts");
        assertThat(line.getInt("status_code")).isEqualTo(200);
        assertThat(line.getInt("duration_ms")).isNotNegative();
        assertThat(line.getString("user_agent")).isEqualTo("curl/8");
        assertThat(line.getString("ip_address")).isEqualTo("127.0.0.1");
        assertThat(Instant.parse(line.getString("at"))).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void a_refusal_is_a_line_too_without_a_user() {
        new ApiClient(RunningServer.uri())
                .with("X-Request-Id", request)
                .get("artifacts")
                .expect(401);
        assertThat(line().getInt("status_code")).isEqualTo(401);
        assertThat(line().isNull("user_id")).isTrue();
    }

    @Test
    void emails_and_tokens_that_clients_put_elsewhere_are_taken_out() {
        String token = person.api().headers().get("Authorization").substring("Bearer ".length());
        person.api()
                .with("X-Request-Id", request)
                .with("User-Agent", "crawler (ada@example.org; " + token + ")")
                .get("labels/ada%40example.org")
                .expect(404);
        JsonObject line = line();
        assertThat(line.getString("path")).isEqualTo("/api/v1/labels/[redacted]");
        assertThat(line.getString("user_agent")).startsWith("crawler (").doesNotContain("ada", token.substring(0, 40));
    }

    @Test
    void a_line_cannot_be_forged() {
        person.api()
                .with("X-Request-Id", request)
                .get("labels/1%0A%7B%22event%22:%22forged%22%7D")
                .expect(404);
        assertThat(line().getString("path")).contains("%0A");
        assertThat(lines()).noneMatch(line -> line.startsWith("{\"event\":\"forged"));
    }

    @Test
    void a_stream_is_one_line_when_it_ends() {
        int task = person.orders("artifacts", Bodies.artifact().build()).getInt("task_id");
        person.api()
                .with("X-Request-Id", request)
                .with("Accept", "text/event-stream")
                .get("tasks/" + task + "/events")
                .expect(200);
        assertThat(line().getInt("status_code")).isEqualTo(200);
        assertThat(line().getInt("user_id")).isEqualTo(userId);
        assertThat(lines().stream().filter(it -> it.contains(request))).hasSize(1);
    }

    private JsonObject line() {
        String found = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> lines().stream()
                                .filter(it -> it.contains(request))
                                .findFirst()
                                .orElse(""),
                        it -> !it.isEmpty());
        try (JsonReader reader = Json.createReader(new StringReader(found))) {
            return reader.readObject();
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
