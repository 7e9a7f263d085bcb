package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAdministrationIT {

    private final ApiClient admin = RunningServer.administrator();
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final JsonObject account = person.api().get("users/me").json();
    private final int userId = account.getInt("id");
    private final String email = account.getString("email");

    @Test
    void a_person_is_found_by_a_part_of_their_email_in_any_case() {
        JsonObject found = list("email=" + email.substring(3, 30).toUpperCase(Locale.ROOT));
        assertThat(found.getJsonArray("users")).hasSize(1);
        JsonObject user = found.getJsonArray("users").getJsonObject(0);
        assertThat(user.keySet()).containsExactlyInAnyOrder("id", "email", "groups", "is_active", "date_joined");
        assertThat(user.getInt("id")).isEqualTo(userId);
        assertThat(user.getString("email")).isEqualTo(email);
        assertThat(user.getJsonArray("groups")).hasToString("[\"user\"]");
        assertThat(user.getBoolean("is_active")).isTrue();
        assertThat(user.getString("date_joined")).isEqualTo(account.getString("date_joined"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"z%example", "z_e-", "!zoe", "zoe'-", "zoe%@example.org", "nobody@example.net"})
    void wildcards_of_the_database_are_plain_characters(String text) {
        assertThat(list("email=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .getJsonArray("users"))
                .isEmpty();
    }

    @Test
    void pages_of_all_accounts_follow_each_other() {
        JobSeeker.registeredAt(RunningServer.uri());
        JsonObject first = list("limit=1");
        JsonObject second = list("limit=1&page=2");
        assertThat(first.getJsonObject("pagination").getBoolean("has_next")).isTrue();
        assertThat(first.getJsonArray("users").getJsonObject(0).getInt("id"))
                .isLessThan(second.getJsonArray("users").getJsonObject(0).getInt("id"));
        JsonObject beyond = list("page=100000");
        assertThat(beyond.getJsonArray("users")).isEmpty();
        assertThat(beyond.getJsonObject("pagination").getInt("total"))
                .isEqualTo(first.getJsonObject("pagination").getInt("total"));
    }

    @Test
    void whoever_becomes_premium_is_so_in_the_sessions_they_have() {
        person.api().get("artifacts").expect(200); // the session is remembered by now
        JsonObject changed =
                change(userId, change().add("premium", true)).expect(200).json();
        assertThat(changed.getJsonArray("groups")).hasToString("[\"premium\",\"user\"]");
        assertThat(person.api().get("users/me").json().getJsonArray("groups")).hasToString("[\"premium\",\"user\"]");
        change(userId, change().add("premium", false)).expect(200);
        assertThat(person.api().get("users/me").json().getJsonArray("groups")).hasToString("[\"user\"]");
    }

    @Test
    void a_deactivated_users_next_request_fails_on_every_device_and_so_does_their_log_in() {
        ApiClient phone = person.onAnotherDevice();
        person.api().get("artifacts").expect(200);
        phone.get("artifacts").expect(200);
        assertThat(change(userId, change().add("is_active", false))
                        .expect(200)
                        .json()
                        .getBoolean("is_active"))
                .isFalse();
        for (ApiClient device : List.of(person.api(), phone)) {
            assertThat(device.get("artifacts").expect(401).text()).contains("TOKEN_INVALID");
        }
        assertThat(logIn().expect(401).text()).contains("INVALID_CREDENTIALS");
    }

    @Test
    void whoever_is_activated_again_has_to_log_in_again() {
        change(userId, change().add("is_active", false)).expect(200);
        change(userId, change().add("is_active", true)).expect(200);
        person.api().get("artifacts").expect(401);
        logIn().expect(200);
    }

    @Test
    void administrators_cannot_deactivate_themselves() {
        int self = admin.get("users/me").json().getInt("id");
        assertThat(change(self, change().add("is_active", false)).expect(409).text())
                .contains("CONFLICT");
        admin.get("users/me").expect(200);
    }

    @Test
    void an_erased_person_cannot_be_brought_back() {
        person.erasesThemselves();
        assertThat(change(userId, change().add("is_active", true)).expect(409).text())
                .contains("CONFLICT");
        JsonObject left = list("email=deleted_" + userId).getJsonArray("users").getJsonObject(0);
        assertThat(left.getBoolean("is_active")).isFalse();
    }

    @Test
    void nothing_else_can_be_changed_and_an_empty_change_changes_nothing() {
        JsonObject before = person.api().get("users/me").json();
        change(
                        userId,
                        change().add("id", 1)
                                .add("email", "thief@example.org")
                                .add("groups", Json.createArrayBuilder().add("admin"))
                                .add("admin", true)
                                .add("premium", JsonValue.NULL))
                .expect(200);
        assertThat(person.api().get("users/me").json()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"premium\":\"yes\"}", "{\"is_active\":1}", "{\"premium\":[]}"})
    void other_types_are_refused(String body) {
        admin.with("Content-Type", "application/merge-patch+json")
                .sendText("PATCH", "admin/users/" + userId, body)
                .expect(400);
    }

    @Test
    void two_administrators_who_deactivate_each_other_do_not_both_succeed() throws Exception {
        ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
        int adminId = admin.get("users/me").json().getInt("id");
        database.execute("UPDATE auth_user SET is_admin = TRUE WHERE id = " + userId);
        ApiClient second = person.onAnotherDevice();
        JsonObject inactive = change().add("is_active", false).build();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<ApiReply> one = both.submit(() -> admin.send("PATCH", "admin/users/" + userId, inactive));
            Future<ApiReply> other = both.submit(() -> second.send("PATCH", "admin/users/" + adminId, inactive));
            assertThat(List.of(one.get().status(), other.get().status()))
                    .containsOnlyOnce(200)
                    .isSubsetOf(200, 401, 409);
            assertThat(database.value("SELECT count(*) FROM auth_user WHERE is_admin AND is_active"))
                    .isEqualTo("1");
        } finally {
            both.shutdownNow();
            database.execute("UPDATE auth_user SET is_admin = FALSE WHERE id = " + userId);
            database.execute("UPDATE auth_user SET is_active = TRUE WHERE id = " + adminId);
        }
    }

    private JsonObject list(String query) {
        return admin.get("admin/users?" + query).expect(200).json();
    }

    private ApiReply change(int user, JsonObjectBuilder change) {
        return admin.send("PATCH", "admin/users/" + user, change.build());
    }

    private static JsonObjectBuilder change() {
        return Json.createObjectBuilder();
    }

    private ApiReply logIn() {
        return new ApiClient(RunningServer.uri())
                .post(
                        "auth/login",
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("password", JobSeeker.PASSWORD)
                                .build());
    }
}
