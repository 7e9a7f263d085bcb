package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of encrypted values when the server stops in mid-rotation, or starts without its keys. */
class KeyRotationCrashIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ARTIFACTS = 150;
    private static final int LINKS = 20;

    private final Path data = RunningServer.freshFolder();
    private final ServerDatabase database = new ServerDatabase(data);

    @Test
    void a_server_killed_in_mid_rotation_does_the_rest_when_it_runs_again() {
        EmbeddedServerProcess doomed = EmbeddedServerProcess.on(data, Administrator.SETTINGS);
        JobSeeker person = JobSeeker.registeredAt(doomed.uri());
        int first = recordMany(person.api());
        JsonObject rotation = Administrator.at(doomed.uri())
                .post("admin/evidence-keys/rotate")
                .expect(202)
                .json();
        String sealedAnew = "substring(url FROM 1 FOR 5) = decode('01%08x', 'hex')"
                .formatted(rotation.getJsonNumber("key_id").longValue());
        String done = "SELECT count(*) FROM evidence_links WHERE " + sealedAnew;
        int all = ARTIFACTS * LINKS;
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Integer.parseInt(database.value(done)), it -> it > all / 10 && it < all * 9 / 10);
        int edited = first + ARTIFACTS - 1;
        person.api().send("PUT", "artifacts/" + edited, artifact("edited")).expect(200);
        doomed.killEverything();

        try (EmbeddedServerProcess revived = EmbeddedServerProcess.on(data, Administrator.SETTINGS)) {
            ApiClient api = new ApiClient(revived.uri(), person.api().headers());
            JsonObject ended = JobSeeker.awaits(Administrator.at(revived.uri()), rotation.getInt("task_id"));
            assertThat(ended.getString("status")).isEqualTo("completed");
            assertThat(ended.getJsonObject("result").getInt("unreadable")).isZero();
            assertThat(database.value("SELECT attempts FROM tasks WHERE id = " + rotation.getInt("task_id")))
                    .isEqualTo("2");
            assertThat(database.value(done)).isEqualTo(Integer.toString(all));
            for (int artifact = first; artifact < first + ARTIFACTS; artifact++) {
                String name = artifact == edited ? "edited" : "link";
                assertThat(api.get("artifacts/" + artifact).expect(200).text())
                        .contains("https://example.org/" + name + "/" + (LINKS - 1));
            }
        }
    }

    @Test
    void without_its_keys_a_server_shows_that_values_cannot_be_read_and_with_all_keys_it_reads_them_again()
            throws IOException {
        Path keyset = data.resolve("keys").resolve("evidence.json");
        JobSeeker person;
        int former;
        int cv;
        try (EmbeddedServerProcess server = EmbeddedServerProcess.on(data)) {
            person = JobSeeker.registeredAt(server.uri());
            former = person.records(artifact("former"));
            cv = person.generates("cv", Bodies.order().build());
            person.api()
                    .send(
                            "PATCH",
                            "users/me",
                            Json.createObjectBuilder()
                                    .add("contact", Json.createObjectBuilder().add("phone", "+49 170 56"))
                                    .build())
                    .expect(200);
        }
        String lost = Files.readString(keyset);
        Files.delete(keyset);

        int later;
        try (EmbeddedServerProcess server = EmbeddedServerProcess.on(data)) {
            ApiClient api = new ApiClient(server.uri(), person.api().headers());
            JsonObject link = api.get("artifacts/" + former)
                    .expect(200)
                    .json()
                    .getJsonArray("evidence_links")
                    .getJsonObject(0);
            assertThat(link.get("url")).isEqualTo(JsonValue.NULL);
            assertThat(link.getString("validation_error")).contains("the key is missing");
            assertThat(api.get("users/me").expect(200).json().getString("contact_error"))
                    .contains("the key is missing");
            assertThat(api.get("generate/cv/" + cv)
                            .expect(503)
                            .json()
                            .getJsonObject("error")
                            .getString("code"))
                    .isEqualTo("SERVICE_UNAVAILABLE");
            later = api.post("artifacts", artifact("later")).expect(202).json().getInt("artifact_id");
            assertThat(api.get("artifacts").expect(200).text())
                    .contains("/later/")
                    .doesNotContain("/former/");
            assertThat(api.get("generate/cv").expect(200).json().getJsonArray("generations"))
                    .hasSize(1);
        }

        Map<String, String> both = new HashMap<>();
        both.put("CVTAILOR_EVIDENCE_KEYS", joined(lost, Files.readString(keyset)));
        try (EmbeddedServerProcess server = EmbeddedServerProcess.on(data, both)) {
            ApiClient api = new ApiClient(server.uri(), person.api().headers());
            api.get("generate/cv/" + cv).expect(200);
            assertThat(api.get("artifacts/" + former).expect(200).text()).contains("/former/");
            assertThat(api.get("artifacts/" + later).expect(200).text()).contains("/later/");
            assertThat(api.get("users/me").expect(200).text()).contains("+49 170 56");
        }
    }

    @Test
    void what_an_earlier_release_has_left_in_plain_is_encrypted_by_the_next_start() {
        EmbeddedServerProcess former = EmbeddedServerProcess.on(data);
        JobSeeker person = JobSeeker.registeredAt(former.uri());
        int artifact = person.records(artifact("any"));
        database.execute("DELETE FROM service_keys");
        database.execute(
                "UPDATE evidence_links SET url = convert_to('https://example.org/plain/' || position, 'UTF8')");
        database.execute("UPDATE user_profiles SET contact = convert_to('{\"phone\": \"+49 170 55\"}', 'UTF8')");
        assertThat(database.tablesHolding("example.org/plain")).containsExactly("evidence_links");
        former.killEverything();

        try (EmbeddedServerProcess server = EmbeddedServerProcess.on(data)) {
            ApiClient api = new ApiClient(server.uri(), person.api().headers());
            assertThat(api.get("artifacts/" + artifact).expect(200).text())
                    .contains("https://example.org/plain/0")
                    .contains("https://example.org/plain/" + (LINKS - 1));
            assertThat(api.get("users/me").expect(200).text()).contains("+49 170 55");
            assertThat(database.tablesHolding("example.org/plain")).isEmpty();
            assertThat(database.tablesHolding("+49 170 55")).isEmpty();
        }
    }

    /** A keyset with the keys of both; the second one's primary key is its primary key. */
    private static String joined(String one, String other) {
        JsonArrayBuilder keys = Json.createArrayBuilder(parsed(one).getJsonArray("key"));
        parsed(other).getJsonArray("key").forEach(keys::add);
        return Json.createObjectBuilder(parsed(other)).add("key", keys).build().toString();
    }

    private static JsonObject parsed(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    /** Returns the id of the first one; the others' follow. */
    private static int recordMany(ApiClient api) {
        int first = api.post("artifacts", artifact("link")).expect(202).json().getInt("artifact_id");
        for (int i = 1; i < ARTIFACTS; i++) {
            assertThat(api.post("artifacts", artifact("link"))
                            .expect(202)
                            .json()
                            .getInt("artifact_id"))
                    .isEqualTo(first + i);
        }
        return first;
    }

    private static JsonObject artifact(String name) {
        JsonArrayBuilder links = Json.createArrayBuilder();
        for (int i = 0; i < LINKS; i++) {
            links.add(Bodies.link("https://example.org/" + name + "/" + i, "website"));
        }
        return Bodies.artifact().add("evidence_links", links).build();
    }
}
