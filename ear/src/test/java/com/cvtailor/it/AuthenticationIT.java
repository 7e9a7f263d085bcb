package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AuthenticationIT {

    private static final String PASSWORD = "Seven-Swans-A-Swimming";

    private final ApiClient anonymous = new ApiClient(RunningServer.uri());
    private final String email = "ada-" + UUID.randomUUID() + "@example.org";

    @Test
    void a_registered_person_is_signed_in() {
        JsonObject joined = register(email).expect(201).json();
        assertThat(joined.keySet()).containsExactlyInAnyOrder("user_id", "email", "access_token", "refresh_token");
        JsonObject me = signedIn(joined).get("users/me").expect(200).json();
        assertThat(me.getString("email")).isEqualTo(email);
        assertThat(me.getInt("id")).isEqualTo(joined.getInt("user_id"));
    }

    @Test
    void an_e_mail_is_taken_in_any_case() {
        register(email).expect(201);
        JsonObject error = register("  " + email.toUpperCase(java.util.Locale.ROOT))
                .expect(409)
                .json()
                .getJsonObject("error");
        assertThat(error.getString("code")).isEqualTo("CONFLICT");
        assertThat(error.getJsonObject("details").getJsonObject("field_errors").keySet())
                .containsExactly("email");
    }

    @Test
    void of_many_who_register_the_same_e_mail_at_once_one_wins() {
        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> register(email).status())
                .sorted()
                .toList();
        assertThat(statuses).startsWith(201).hasSize(8);
        assertThat(statuses.subList(1, 8)).containsOnly(409);
    }

    @Test
    void every_fault_of_a_registration_is_named_at_once() {
        JsonObject body = Json.createObjectBuilder()
                .add("email", "nobody")
                .add("password", "short")
                .add("first_name", " ")
                .add("last_name", "x".repeat(151))
                .build();
        JsonObject error =
                anonymous.post("auth/register", body).expect(400).json().getJsonObject("error");
        assertThat(error.getJsonObject("details").getJsonObject("field_errors").keySet())
                .containsExactlyInAnyOrder("email", "password", "first_name", "last_name");
    }

    @Test
    void a_wrong_password_and_an_unknown_e_mail_look_the_same() {
        register(email).expect(201);
        JsonObject wrong =
                logIn(email, "Seven-Swans-A-Sinking").expect(401).json().getJsonObject("error");
        JsonObject unknown =
                logIn("nobody-" + email, PASSWORD).expect(401).json().getJsonObject("error");
        assertThat(wrong.getString("code")).isEqualTo("INVALID_CREDENTIALS").isEqualTo(unknown.getString("code"));
        assertThat(wrong.getString("message")).isEqualTo(unknown.getString("message"));
    }

    @Test
    void ten_failures_lock_the_account_for_a_while() {
        register(email).expect(201);
        for (int i = 0; i < 10; i++) {
            logIn(email, "wrong-password-" + i).expect(401);
        }
        ApiReply locked = logIn(email, PASSWORD).expect(429);
        assertThat(locked.json().getJsonObject("error").getString("code")).isEqualTo("RATE_LIMITED");
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 900);
    }

    @Test
    void a_refresh_token_gets_a_new_access_token_and_nothing_else() {
        JsonObject joined = register(email).expect(201).json();
        JsonObject refreshed =
                refresh(joined.getString("refresh_token")).expect(200).json();
        assertThat(refreshed.keySet()).containsExactly("access_token");
        anonymous.withToken(refreshed.getString("access_token")).get("users/me").expect(200);
    }

    @Test
    void neither_token_does_the_work_of_the_other() {
        JsonObject joined = register(email).expect(201).json();
        assertRefused(refresh(joined.getString("access_token")));
        assertRefused(anonymous.withToken(joined.getString("refresh_token")).get("users/me"));
    }

    @Test
    void log_out_ends_this_session_at_once_and_no_other() {
        JsonObject first = register(email).expect(201).json();
        JsonObject second = logIn(email, PASSWORD).expect(200).json();
        signedIn(first).post("auth/logout").expect(204);
        assertRefused(signedIn(first).get("users/me"));
        assertRefused(refresh(first.getString("refresh_token")));
        signedIn(second).get("users/me").expect(200);
    }

    @Test
    void a_forged_token_is_refused() {
        String token = register(email).expect(201).json().getString("access_token");
        String[] parts = token.split("\\.", 3);
        String none = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
        String tampered = parts[0] + "." + base64("{\"sub\":\"1\",\"groups\":[\"admin\"]}") + "." + parts[2];
        for (String forged : List.of(none, tampered, token + "x", "x.y.z", "nonsense")) {
            assertRefused(anonymous.withToken(forged).get("users/me"));
        }
    }

    @Test
    void the_public_keys_are_published() {
        JsonObject keys = anonymous.get("/.well-known/jwks.json").expect(200).json();
        assertThat(keys.getJsonArray("keys").getJsonObject(0).keySet())
                .contains("kty", "kid", "n", "e", "alg")
                .doesNotContain("d", "p", "q");
    }

    private static void assertRefused(ApiReply reply) {
        assertThat(reply.expect(401).json().getJsonObject("error").getString("code"))
                .isEqualTo("TOKEN_INVALID");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private ApiClient signedIn(JsonObject tokens) {
        return anonymous.withToken(tokens.getString("access_token"));
    }

    private ApiReply register(String address) {
        return anonymous.post(
                "auth/register",
                Json.createObjectBuilder()
                        .add("email", address)
                        .add("password", PASSWORD)
                        .add("first_name", "Ada")
                        .add("last_name", "Lovelace")
                        .build());
    }

    private ApiReply logIn(String address, String password) {
        return anonymous.post(
                "auth/login",
                Json.createObjectBuilder()
                        .add("email", address)
                        .add("password", password)
                        .build());
    }

    private ApiReply refresh(String token) {
        return anonymous.post(
                "auth/refresh",
                Json.createObjectBuilder().add("refresh_token", token).build());
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
