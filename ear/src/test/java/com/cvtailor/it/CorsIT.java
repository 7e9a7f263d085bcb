package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The running server allows {@link RunningServer#ALLOWED_ORIGIN}. */
class CorsIT {

    private final ApiClient anonymous = new ApiClient(RunningServer.uri());
    private final ApiClient page = anonymous.with("Origin", RunningServer.ALLOWED_ORIGIN);
    private final ApiClient stranger = anonymous.with("Origin", "https://elsewhere.example");

    @Test
    void a_preflight_from_an_allowed_page_learns_what_it_may_do() {
        ApiReply reply = preflight(page).expect(204);
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo(RunningServer.ALLOWED_ORIGIN);
        assertThat(list(reply, "Access-Control-Allow-Methods")).contains("GET", "POST", "PUT", "PATCH", "DELETE");
        assertThat(list(reply, "Access-Control-Allow-Headers"))
                .containsExactlyInAnyOrder(
                        "Authorization",
                        "Content-Type",
                        "Accept",
                        "Accept-Language",
                        "If-Match",
                        "Idempotency-Key",
                        "X-Request-Id",
                        "Last-Event-ID");
        assertThat(reply.header("Access-Control-Max-Age")).isNotEmpty();
        assertThat(reply.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(reply.header("X-Request-Id")).isNotEmpty();
        assertThat(list(reply, "Vary")).contains("Origin");
    }

    @Test
    void a_preflight_from_another_page_is_forbidden() {
        ApiReply reply = preflight(stranger).expect(403);
        assertThat(reply.json().getJsonObject("error").getString("code")).isEqualTo("FORBIDDEN");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "artifacts", "/nope"})
    void whatever_is_answered_an_allowed_page_may_read(String path) {
        ApiReply reply = page.get(path);
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo(RunningServer.ALLOWED_ORIGIN);
        assertThat(list(reply, "Access-Control-Expose-Headers"))
                .containsExactlyInAnyOrder(
                        "X-Request-Id",
                        "ETag",
                        "Location",
                        "Retry-After",
                        "RateLimit-Limit",
                        "RateLimit-Remaining",
                        "RateLimit-Reset",
                        "Content-Disposition",
                        "Content-Language",
                        "Idempotency-Replayed");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }

    @Test
    void another_page_gets_no_leave_to_read() {
        ApiReply reply = stranger.get("/health/live").expect(200);
        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(list(reply, "Vary")).contains("Origin");
    }

    @Test
    void caches_learn_that_answers_differ_by_origin_also_when_none_is_named() {
        assertThat(list(anonymous.get("/health/live").expect(200), "Vary")).contains("Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"artifacts", "tasks/1", "users/me", "auth/login", "/openapi"})
    void which_methods_a_path_has_is_told_without_a_token(String path) {
        ApiReply reply =
                anonymous.send("OPTIONS", path, BodyPublishers.noBody()).expect(200);
        assertThat(list(reply, "Allow")).contains("OPTIONS");
        assertThat(reply.text()).doesNotContain("<");
    }

    private static ApiReply preflight(ApiClient client) {
        return client.with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "authorization,content-type")
                .send("OPTIONS", "artifacts", BodyPublishers.noBody());
    }

    private static List<String> list(ApiReply reply, String header) {
        return reply.response().headers().allValues(header).stream()
                .flatMap(value -> Arrays.stream(value.split("\\s*,\\s*")))
                .toList();
    }
}
