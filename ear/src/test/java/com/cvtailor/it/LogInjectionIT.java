package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever a client calls itself and asks for, a line of a log stays a line, and says nothing that we did not say. */
class LogInjectionIT {

    private final AuditTrail trail = new AuditTrail(RunningServer.dataFolder());
    private final String mark = "mark-" + UUID.randomUUID();

    @Test
    void a_path_cannot_begin_a_line_of_its_own() {
        ask("/" + mark + "%0A%7B%22event%22:%22forged%22%7D%0D%0A%E2%80%A8");
        assertThat(trail.linesWith(mark)).singleElement().satisfies(line -> assertThat(line.getString("path"))
                .startsWith("/" + mark));
    }

    @Test
    void what_a_program_calls_itself_is_quoted() {
        String forged = mark + "\",\"user_id\":1,\"x\":\"\t\\u000a${jndi:ldap://127.0.0.1/a}";
        new ApiClient(RunningServer.uri())
                .with("User-Agent", forged)
                .get("/health/live")
                .expect(200);
        await().until(() -> !trail.linesWith(mark).isEmpty());
        assertThat(trail.linesWith(mark)).singleElement().satisfies(line -> {
            assertThat(line.getString("user_agent")).isEqualTo(forged);
            assertThat(line.isNull("user_id")).isTrue();
        });
    }

    @Test
    void a_strange_request_id_is_not_written_down() {
        new ApiClient(RunningServer.uri())
                .with("X-Request-Id", mark + " forged")
                .get("/health/live")
                .expect(200);
        ask("/" + mark);
        assertThat(trail.linesWith(mark))
                .allSatisfy(line -> assertThat(line.getString("request_id")).startsWith("req_"));
    }

    @Test
    void the_servers_own_log_is_one_json_object_a_line() throws IOException {
        ask("/" + mark + "%0Aforged");
        List<String> lines =
                Files.readAllLines(RunningServer.dataFolder().resolve("logs").resolve("server-0.log"));
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    private void ask(String path) {
        assertThat(new ApiClient(RunningServer.uri()).get(path).status()).isBetween(400, 499);
        await().until(() -> !trail.linesWith(mark).isEmpty());
    }
}
