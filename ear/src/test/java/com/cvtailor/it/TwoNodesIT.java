package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two servers on one database and one Redis, each with a broker of its own: what one of them takes, it does itself, and what
 * it is told, the other one knows.
 */
class TwoNodesIT {

    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NAME = "second";

    private static EmbeddedServerProcess second;

    private final URI there = second.uri();
    private final ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
    private final ApiClient admin = RunningServer.administrator();
    private final JobSeeker person = JobSeeker.registeredAt(there);
    private final ApiClient here =
            new ApiClient(RunningServer.uri(), person.api().headers());

    @BeforeAll
    static void startASecondServer() {
        RunningServer.uri();
        Path first = RunningServer.dataFolder();
        Map<String, String> settings = new TreeMap<>(new ServerDatabase(first).settings());
        settings.put("CVTAILOR_REDIS_URL", new ServerRedis(first).url());
        settings.put("CVTAILOR_AUTH_PRIVATE_KEY", first.resolve("keys/auth.pem").toString());
        settings.put(
                "CVTAILOR_EVIDENCE_KEYS", first.resolve("keys/evidence.json").toString());
        settings.put("CVTAILOR_AUTH_REFRESH_ROTATION", "true");
        settings.put("CVTAILOR_NODE_NAME", NAME);
        second = EmbeddedServerProcess.on(RunningServer.freshFolder(), settings);
    }

    @AfterAll
    static void stopIt() {
        second.close();
    }

    @Test
    void a_flag_that_is_turned_on_one_node_is_felt_on_the_other() {
        Flags flags = new Flags(admin);
        person.records(Bodies.artifact().build());
        person.api().post("generate/cv", Bodies.order().build()).expect(202);
        flags.turn("api.cv_generation.enabled", false, 100, new TreeSet<>());
        try {
            await().atMost(SECONDS)
                    .until(() -> person.api()
                                    .post("generate/cv", Bodies.order().build())
                                    .status()
                            == 403);
        } finally {
            flags.turnOn("api.cv_generation.enabled");
        }
        await().atMost(SECONDS)
                .until(() ->
                        person.api().post("generate/cv", Bodies.order().build()).status() == 202);
    }

    @Test
    void a_user_who_is_deactivated_on_one_node_is_refused_by_the_next_request_to_the_other() {
        person.api().get("artifacts").expect(200);
        here.get("artifacts").expect(200);
        int userId = here.get("users/me").json().getInt("id");
        admin.send(
                        "PATCH",
                        "admin/users/" + userId,
                        Json.createObjectBuilder().add("is_active", false).build())
                .expect(200);
        person.api().get("artifacts").expect(401);
        here.get("artifacts").expect(401);
    }

    @Test
    void what_runs_on_one_node_can_be_stopped_from_the_other_and_done_again_there() {
        person.records(Bodies.artifact().build());
        JsonObject accepted;
        long execution;
        try (HeldDocuments held = new HeldDocuments(database)) {
            accepted = person.api()
                    .post("generate/cv", Bodies.order().build())
                    .expect(202)
                    .json();
            JsonObject running = running(accepted.getInt("task_id"));
            assertThat(running.getString("node")).startsWith(NAME + "/");
            execution = running.getJsonNumber("execution_id").longValue();
            admin.post("admin/batch-executions/" + execution + "/stop").expect(202);
            await().atMost(PATIENCE)
                    .until(() -> database.value("SELECT 1 FROM batch_runs WHERE stop_obeyed_at IS NOT NULL"
                                    + " AND execution_id = " + execution)
                            != null);
        }
        assertThat(person.awaits(accepted.getInt("task_id"))
                        .getJsonObject("error")
                        .getString("code"))
                .isEqualTo("STOPPED");
        await().atMost(PATIENCE).until(() -> executions().stream()
                .anyMatch(it -> it.getJsonNumber("execution_id").longValue() == execution
                        && it.getString("status").equals("stopped")));
        int again = admin.post("admin/batch-executions/" + execution + "/restart")
                .expect(202)
                .json()
                .getInt("task_id");
        assertThat(person.awaits(again).getString("status")).isEqualTo("completed");
    }

    @Test
    void what_was_asked_of_one_node_counts_on_the_other() {
        int left = remaining(person.api());
        assertThat(remaining(here)).isEqualTo(left - 1);
        assertThat(remaining(person.api())).isEqualTo(left - 2);
    }

    @Test
    void a_log_out_is_felt_by_the_next_request_to_the_other_node() {
        here.get("users/me").expect(200);
        person.logsOut();
        here.get("users/me").expect(401);
    }

    @Test
    void the_second_use_of_a_rotated_refresh_token_ends_its_session_on_both_nodes() {
        JsonObject tokens = person.signsIn();
        ApiClient anyone = new ApiClient(there);
        JsonObject renewed = refresh(anyone, tokens).expect(200).json();
        assertThat(renewed.keySet()).containsExactlyInAnyOrder("access_token", "refresh_token");
        JsonObject again = refresh(anyone, renewed).expect(200).json();
        ApiClient thief = new ApiClient(RunningServer.uri()).withToken(again.getString("access_token"));
        thief.get("users/me").expect(200);

        refresh(anyone, tokens).expect(401);

        thief.get("users/me").expect(401);
        anyone.withToken(again.getString("access_token")).get("users/me").expect(401);
        refresh(anyone, again).expect(401);
        here.get("users/me").expect(200);
    }

    @Test
    void a_token_of_a_new_key_is_good_on_a_node_that_has_not_heard_of_it() {
        String kid = new ApiClient(there, admin.headers())
                .post("admin/auth-keys/rotate")
                .expect(200)
                .json()
                .getString("kid");
        new ApiClient(RunningServer.uri(), person.onAnotherDevice().headers())
                .get("users/me")
                .expect(200);
        here.get("users/me").expect(200);
        assertThat(new ApiClient(RunningServer.uri())
                        .get("/.well-known/jwks.json")
                        .expect(200)
                        .text())
                .contains(kid);
    }

    @Test
    void a_value_that_one_node_has_encrypted_by_a_new_key_is_read_by_the_other() {
        JsonObject rotation = new ApiClient(there, admin.headers())
                .post("admin/evidence-keys/rotate")
                .expect(202)
                .json();
        String prefix = "01%08x".formatted(rotation.getJsonNumber("key_id").longValue());
        JsonObject artifact = Bodies.artifact()
                .add("evidence_links", Json.createArrayBuilder().add(Bodies.link("https://example.org/n", "website")))
                .build();
        // Until the second node seals by the key; what it writes is read by the first one at once.
        await().atMost(PATIENCE).until(() -> {
            int id = person.api().post("artifacts", artifact).expect(202).json().getInt("artifact_id");
            assertThat(here.get("artifacts/" + id).expect(200).text()).contains("https://example.org/n");
            return prefix.equals(database.value(
                    "SELECT encode(substring(url FROM 1 FOR 5), 'hex') FROM evidence_links WHERE artifact_id = " + id));
        });
        JobSeeker.awaits(admin, rotation.getInt("task_id"));
    }

    private static int remaining(ApiClient client) {
        return Integer.parseInt(client.get("users/me").expect(200).header("RateLimit-Remaining"));
    }

    private static ApiReply refresh(ApiClient api, JsonObject tokens) {
        return api.post(
                "auth/refresh",
                Json.createObjectBuilder()
                        .add("refresh_token", tokens.getString("refresh_token"))
                        .build());
    }

    private JsonObject running(int task) {
        return await().atMost(PATIENCE)
                .until(
                        () -> executions().stream()
                                .filter(it -> !it.isNull("task_id") && it.getInt("task_id") == task)
                                .toList(),
                        them -> !them.isEmpty()
                                && them.get(0).getString("status").equals("started"))
                .get(0);
    }

    private List<JsonObject> executions() {
        return admin.get("admin/batch-executions?limit=100")
                .expect(200)
                .json()
                .getJsonArray("executions")
                .getValuesAs(JsonObject.class);
    }
}
