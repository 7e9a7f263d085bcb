package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailIT {

    private final ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
    private final ApiClient admin = RunningServer.administrator();
    private final int adminId = admin.get("users/me").json().getInt("id");
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final JsonObject account = person.api().get("users/me").json();
    private final int userId = account.getInt("id");

    /** Failed log-ins are counted by their address too, which is the same for all tests. */
    @BeforeEach
    void beginAfresh() {
        new ServerRedis(RunningServer.dataFolder()).forgetEverything();
    }

    @AfterEach
    void leaveNoLock() {
        beginAfresh();
    }

    @Test
    void an_event_tells_who_did_what_from_where_in_which_request() {
        String request = "audit-" + UUID.randomUUID();
        logIn(JobSeeker.PASSWORD, request).expect(200);
        JsonObject event = events("type=login_succeeded").get(0);
        assertThat(event.keySet())
                .containsExactlyInAnyOrder("id", "at", "type", "user_id", "actor_id", "ip", "request_id", "details");
        assertThat(event.getInt("user_id")).isEqualTo(userId);
        assertThat(event.getInt("actor_id")).isEqualTo(userId);
        assertThat(event.getString("ip")).isEqualTo("127.0.0.1");
        assertThat(event.getString("request_id")).isEqualTo(request);
        assertThat(event.getJsonObject("details")).isEmpty();
        assertThat(Instant.parse(event.getString("at"))).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void a_life_with_the_service_leaves_its_events_newest_first() {
        ApiClient phone = person.onAnotherDevice();
        String session = phone.get("users/me/sessions").json().getJsonArray("sessions").stream()
                .map(it -> (JsonObject) it)
                .filter(it -> it.getBoolean("current"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        person.api().delete("users/me/sessions/" + session).expect(204);
        person.onAnotherDevice().post("auth/logout").expect(204);
        logIn("wrong", "r-1").expect(401);
        person.api()
                .send(
                        "DELETE",
                        "users/me",
                        Json.createObjectBuilder().add("password", "wrong").build())
                .expect(403);
        assertThat(events(""))
                .extracting(it -> it.getString("type"))
                .containsExactly(
                        "password_refused",
                        "login_failed",
                        "logout",
                        "login_succeeded",
                        "session_revoked",
                        "login_succeeded",
                        "account_registered");
    }

    @Test
    void a_log_in_that_fails_names_the_account_but_nobody_who_did_it() {
        logIn("wrong", "r-2").expect(401);
        JsonObject event = events("type=login_failed").get(0);
        assertThat(event.getInt("user_id")).isEqualTo(userId);
        assertThat(event.isNull("actor_id")).isTrue();
    }

    @Test
    void a_lock_is_noted_once_however_often_somebody_knocks() {
        for (int i = 0; i < 15; i++) {
            logIn("wrong-" + i, "r-3");
        }
        assertThat(events("type=login_locked"))
                .extracting(it -> it.getJsonObject("details").toString())
                .containsExactly("{\"of\":\"account\"}");
        assertThat(events("type=login_failed")).hasSize(10);
    }

    @Test
    void what_administrators_do_is_noted_with_who_it_was() {
        admin.send(
                        "PATCH",
                        "admin/users/" + userId,
                        Json.createObjectBuilder().add("premium", true).build())
                .expect(200);
        JsonObject event = events("type=user_changed").get(0);
        assertThat(event.getInt("actor_id")).isEqualTo(adminId);
        assertThat(event.getJsonObject("details").toString()).isEqualTo("{\"premium\":true}");

        String request = "audit-" + UUID.randomUUID();
        new Flags(admin.with("X-Request-Id", request)).turn("api.export.enabled", true, 100, new TreeSet<>());
        JsonObject turned = all("type=flag_changed").get(0);
        assertThat(turned.getString("request_id")).isEqualTo(request);
        assertThat(turned.isNull("user_id")).isTrue();
        assertThat(turned.getJsonObject("details").getString("name")).isEqualTo("api.export.enabled");
    }

    @Test
    void the_first_administrators_creation_is_noted() {
        JsonObject event = all("type=administrator_created").get(0);
        assertThat(event.getInt("user_id")).isPositive();
        assertThat(event.isNull("ip")).isTrue();
        assertThat(event.isNull("request_id")).isTrue();
    }

    @Test
    void after_an_erasure_the_trail_tells_what_happened_and_no_address() {
        logIn("wrong", "r-4").expect(401);
        admin.send(
                        "PATCH",
                        "admin/users/" + userId,
                        Json.createObjectBuilder().add("premium", true).build())
                .expect(200);
        person.erasesThemselves();
        List<JsonObject> left = events("");
        assertThat(left)
                .extracting(it -> it.getString("type"))
                .containsExactly("account_erased", "user_changed", "login_failed", "account_registered");
        assertThat(left)
                .filteredOn(it -> !it.getString("type").equals("user_changed"))
                .allSatisfy(it -> assertThat(it.isNull("ip")).isTrue());
        // It is the administrator's, who has not been erased.
        assertThat(left.get(1).getString("ip")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_trail_that_cannot_be_written_stops_nobody() {
        database.execute("ALTER TABLE audit_events RENAME TO audit_events_away");
        try {
            logIn(JobSeeker.PASSWORD, "r-5").expect(200);
        } finally {
            database.execute("ALTER TABLE audit_events_away RENAME TO audit_events");
        }
        assertThat(events("type=login_succeeded")).isEmpty();
    }

    @Test
    void an_event_is_written_while_somebody_holds_the_persons_row() {
        try (ServerDatabase.OpenTransaction other =
                database.open("SELECT 1 FROM auth_user WHERE id = " + userId + " FOR UPDATE")) {
            logIn("wrong", "r-6").expect(401);
            assertThat(events("type=login_failed")).hasSize(1);
        }
    }

    @Test
    void a_period_ends_before_its_second_instant() {
        logIn("wrong", "r-7").expect(401);
        Instant at = Instant.parse(events("type=login_failed").get(0).getString("at"));
        assertThat(events("type=login_failed&from=" + at)).hasSize(1);
        assertThat(events("type=login_failed&to=" + at)).isEmpty();
        assertThat(events("type=login_failed&from=" + at + "&to=" + at.plusSeconds(1)))
                .hasSize(1);
        assertThat(events("type=login_failed&from=" + at.plusSeconds(1))).isEmpty();
    }

    @Test
    void pages_follow_each_other() {
        logIn("wrong", "r-8").expect(401);
        JsonObject second = admin.get("admin/audit-events?user_id=" + userId + "&limit=1&page=2")
                .expect(200)
                .json();
        assertThat(second.getJsonObject("pagination"))
                .hasToString("{\"page\":2,\"limit\":1,\"total\":2,\"has_next\":false}");
        assertThat(second.getJsonArray("events").getJsonObject(0).getString("type"))
                .isEqualTo("account_registered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday",
                "to=2026-01-31",
                "from=2026-01-31T12:00:00",
                "type=nonsense",
                "user_id=me",
                "user_id=0",
                "page=0",
                "limit=101"
            })
    void a_question_that_makes_no_sense_is_named(String query) {
        ApiReply refused = admin.get("admin/audit-events?" + query).expect(400);
        assertThat(Bodies.fieldErrors(refused).keySet()).containsExactly(query.replaceFirst("=.*", ""));
    }

    private ApiReply logIn(String password, String request) {
        return new ApiClient(RunningServer.uri())
                .with("X-Request-Id", request)
                .post(
                        "auth/login",
                        Json.createObjectBuilder()
                                .add("email", account.getString("email"))
                                .add("password", password)
                                .build());
    }

    /** Those about this test's person. */
    private List<JsonObject> events(String query) {
        return all(query.isEmpty() ? "user_id=" + userId : query + "&user_id=" + userId);
    }

    private List<JsonObject> all(String query) {
        return admin.get("admin/audit-events?limit=100&" + query)
                .expect(200)
                .json()
                .getJsonArray("events")
                .getValuesAs(JsonObject.class);
    }
}
