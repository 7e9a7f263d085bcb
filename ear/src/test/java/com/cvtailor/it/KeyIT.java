package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How administrators give the servers new keys, and what becomes of what the former ones have signed and sealed. */
class KeyIT {

    private static final String EVIDENCE_KEYS = "admin/evidence-keys/rotate";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String AUTH_KEYS = "admin/auth-keys/rotate";

    private final ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
    private final ApiClient admin = RunningServer.administrator();
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @Test
    void after_a_rotation_everything_is_encrypted_by_the_new_key_and_can_be_read() {
        int artifact = person.records(Bodies.artifact()
                .add("evidence_links", Json.createArrayBuilder().add(Bodies.link("https://example.org/a", "website")))
                .build());
        int cv = person.generates("cv", Bodies.order().build());
        JsonObject before = person.document("cv", cv);
        String file = person.exports(cv, "json").text();

        ApiReply reply = admin.post(EVIDENCE_KEYS).expect(202);
        JsonObject accepted = reply.json();
        int task = accepted.getInt("task_id");
        assertThat(reply.header("Location")).endsWith("/api/v1/tasks/" + task);
        JsonObject ended = JobSeeker.awaits(admin, task);

        assertThat(ended.getString("status")).isEqualTo("completed");
        assertThat(ended.getString("kind")).isEqualTo("key_rotation");
        assertThat(newestEvent("evidence_keys_rotated").getInt("task_id")).isEqualTo(task);
        String key = "01%08x".formatted(accepted.getJsonNumber("key_id").longValue());
        assertThat(keyOf("evidence_links", "url", "artifact_id = " + artifact)).isEqualTo(key);
        assertThat(keyOf("generated_documents", "content", "id = " + cv)).isEqualTo(key);
        assertThat(keyOf("document_versions", "content", "document_id = " + cv)).isEqualTo(key);
        assertThat(person.document("cv", cv)).isEqualTo(before);
        assertThat(person.exports(cv, "json").text()).isEqualTo(file);
        assertThat(person.api().get("artifacts/" + artifact).expect(200).text()).contains("https://example.org/a");
    }

    @Test
    void what_is_edited_while_a_rotation_encrypts_it_anew_is_not_lost() {
        String mine = " WHERE user_id = "
                + person.api().get("users/me").expect(200).json().getInt("id");
        reachedBy("+46 1");
        String edited = database.value("SELECT encode(contact, 'hex') FROM user_profiles" + mine);
        reachedBy("+46 2");

        JsonObject accepted;
        try (ServerDatabase.OpenTransaction edit =
                database.open("UPDATE user_profiles SET contact = decode('" + edited + "', 'hex')" + mine)) {
            accepted = admin.post(EVIDENCE_KEYS).expect(202).json();
            await().atMost(PATIENCE).until(() -> database.waits("UPDATE user_profiles SET contact"));
        }
        JsonObject ended = JobSeeker.awaits(admin, accepted.getInt("task_id"));

        assertThat(ended.getString("status")).isEqualTo("completed");
        assertThat(person.api().get("users/me").expect(200).text())
                .contains("+46 1")
                .doesNotContain("+46 2");
        assertThat(database.value("SELECT encode(substring(contact FROM 1 FOR 5), 'hex') FROM user_profiles" + mine))
                .isEqualTo("01%08x".formatted(accepted.getJsonNumber("key_id").longValue()));
    }

    @Test
    void a_rotation_tells_how_many_values_nobody_can_read_and_its_progress_never_goes_back() {
        int before = unreadable();
        int artifact = person.records(Bodies.artifact()
                .add(
                        "evidence_links",
                        Json.createArrayBuilder()
                                .add(Bodies.link("https://example.org/a", "website"))
                                .add(Bodies.link("https://example.org/b", "website")))
                .build());
        database.execute("UPDATE evidence_links SET url = decode('01ffffffffffff', 'hex') WHERE position = 0"
                + " AND artifact_id = " + artifact);
        // What cannot be read is met again in the second round.
        database.execute("CREATE OR REPLACE FUNCTION watch_progress() RETURNS trigger LANGUAGE plpgsql"
                + " AS 'BEGIN RAISE EXCEPTION ''progress goes back''; END'");
        database.execute("CREATE TRIGGER watch_progress BEFORE UPDATE ON tasks FOR EACH ROW WHEN (NEW.progress"
                + " < OLD.progress AND NEW.status = 'running' AND NEW.attempts = OLD.attempts"
                + " AND NEW.kind = 'key_rotation') EXECUTE FUNCTION watch_progress()");
        try {
            assertThat(unreadable()).isEqualTo(before + 1);
        } finally {
            database.execute("DROP TRIGGER watch_progress ON tasks");
        }
        person.api().delete("artifacts/" + artifact).expect(204);
    }

    @Test
    void a_rotation_whose_key_cannot_be_used_fails() {
        int task = admin.post(EVIDENCE_KEYS).expect(202).json().getInt("task_id");
        String key = " WHERE id = (SELECT subject_id FROM tasks WHERE id = " + task + ")";
        // It begins five seconds after the order.
        database.execute("UPDATE service_keys SET wrapped_key = decode('ff', 'hex') || wrapped_key" + key);
        try {
            assertThat(JobSeeker.awaits(admin, task).getString("status")).isEqualTo("failed");
        } finally {
            database.execute("UPDATE service_keys SET wrapped_key = substring(wrapped_key FROM 2)" + key);
            unreadable(); // Since a key is added, the server also reads this one anew.
        }
    }

    @Test
    void a_new_signing_key_signs_at_once_and_logs_nobody_out() {
        JsonObject before = person.signsIn();
        String kid = admin.post(AUTH_KEYS).expect(200).json().getString("kid");
        JsonObject after = person.signsIn();

        assertThat(newestEvent("auth_keys_rotated").getString("kid")).isEqualTo(kid);
        assertThat(header(after).getString("kid"))
                .isEqualTo(kid)
                .isNotEqualTo(header(before).getString("kid"));
        assertThat(published()).startsWith(kid).contains(header(before).getString("kid"));
        ApiClient anonymous = new ApiClient(RunningServer.uri());
        for (JsonObject tokens : List.of(before, after)) {
            anonymous
                    .withToken(tokens.getString("access_token"))
                    .get("users/me")
                    .expect(200);
            JsonObject refresh = Json.createObjectBuilder()
                    .add("refresh_token", tokens.getString("refresh_token"))
                    .build();
            String fresh =
                    anonymous.post("auth/refresh", refresh).expect(200).json().getString("access_token");
            anonymous.withToken(fresh).get("users/me").expect(200);
        }
        admin.get("users/me").expect(200);
    }

    @Test
    void only_administrators_rotate_keys() {
        for (String path : List.of(EVIDENCE_KEYS, AUTH_KEYS)) {
            String keys = database.value("SELECT count(*) FROM service_keys");
            assertThat(person.api().post(path).expect(403).text()).contains("FORBIDDEN");
            new ApiClient(RunningServer.uri()).post(path).expect(401);
            assertThat(database.value("SELECT count(*) FROM service_keys")).isEqualTo(keys);
        }
    }

    @Test
    void keys_lie_in_the_database_only_wrapped() {
        admin.post(AUTH_KEYS).expect(200);
        assertThat(database.value("SELECT count(*) FROM service_keys WHERE get_byte(wrapped_key, 0) <> 1"))
                .isEqualTo("0");
        assertThat(database.tablesHolding("BEGIN PRIVATE KEY")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"exp,-50,200", "nbf,50,200", "iat,50,200", "exp,-70,401", "nbf,70,401", "iat,70,401"})
    void clocks_may_differ_by_a_minute(String claim, int seconds, int status) throws Exception {
        new ApiClient(RunningServer.uri())
                .withToken(signed(claim, seconds))
                .get("users/me")
                .expect(status);
    }

    @Test
    void a_token_that_has_been_accepted_is_refused_once_it_has_expired() throws Exception {
        ApiClient client = new ApiClient(RunningServer.uri()).withToken(signed("exp", -45));
        client.get("users/me").expect(200);
        // Verified tokens are remembered for a minute; this one has fifteen seconds left.
        await().atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> client.get("users/me").status() == 401);
    }

    private void reachedBy(String phone) {
        person.api()
                .send(
                        "PATCH",
                        "users/me",
                        Json.createObjectBuilder()
                                .add("contact", Json.createObjectBuilder().add("phone", phone))
                                .build())
                .expect(200);
    }

    /** How many values a rotation finds that nobody can read. */
    private int unreadable() {
        JsonObject accepted = admin.post(EVIDENCE_KEYS).expect(202).json();
        JsonObject ended = JobSeeker.awaits(admin, accepted.getInt("task_id"));
        assertThat(ended.getString("status")).isEqualTo("completed");
        return ended.getJsonObject("result").getInt("unreadable");
    }

    private JsonObject newestEvent(String type) {
        return admin.get("admin/audit-events?limit=1&type=" + type)
                .expect(200)
                .json()
                .getJsonArray("events")
                .getJsonObject(0)
                .getJsonObject("details");
    }

    /** A token of the person's session as the server's first key would sign it, but for one time. */
    private String signed(String claim, int seconds) throws IOException, GeneralSecurityException {
        JsonObject tokens = person.signsIn();
        String kid = published().get(published().size() - 1);
        JsonObject header =
                Json.createObjectBuilder(header(tokens)).add("kid", kid).build();
        JsonObject claims = Json.createObjectBuilder(part(tokens, 1))
                .add(claim, Instant.now().getEpochSecond() + seconds)
                .build();
        String content = base64(header.toString().getBytes(StandardCharsets.UTF_8))
                + '.'
                + base64(claims.toString().getBytes(StandardCharsets.UTF_8));
        String pem = Files.readString(RunningServer.dataFolder().resolve("keys").resolve("auth.pem"));
        Signature rsa = Signature.getInstance("SHA256withRSA");
        rsa.initSign(KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(
                        Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "")))));
        rsa.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + '.' + base64(rsa.sign());
    }

    private static List<String> published() {
        return new ApiClient(RunningServer.uri())
                        .get("/.well-known/jwks.json")
                        .expect(200)
                        .json()
                        .getJsonArray("keys")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(key -> key.getString("kid"))
                        .toList();
    }

    private String keyOf(String table, String column, String condition) {
        return database.value(
                "SELECT encode(substring(" + column + " FROM 1 FOR 5), 'hex') FROM " + table + " WHERE " + condition);
    }

    private static JsonObject header(JsonObject tokens) {
        return part(tokens, 0);
    }

    private static JsonObject part(JsonObject tokens, int number) {
        String encoded = tokens.getString("access_token").split("\\.", -1)[number];
        return Json.createReader(
                        new StringReader(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8)))
                .readObject();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
