package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorEnvelopeIT {

    private final ApiClient anonymous = new ApiClient(RunningServer.uri());
    private final ApiClient person = JobSeeker.registeredAt(RunningServer.uri()).api();

    @ParameterizedTest
    @CsvSource({
        "GET,nope,404,NOT_FOUND",
        "GET,/api/nope,404,NOT_FOUND",
        "GET,/nope,404,NOT_FOUND",
        "GET,artifacts/2000000000,404,NOT_FOUND",
        "GET,artifacts/99999999999,404,NOT_FOUND",
        "GET,artifacts/abc,404,NOT_FOUND",
        "GET,tasks/2000000000,404,NOT_FOUND",
        "GET,generate/cv/2000000000,404,NOT_FOUND",
        "GET,export/2000000000,404,NOT_FOUND",
        "DELETE,artifacts,405,METHOD_NOT_ALLOWED",
        "TRACE,artifacts,405,METHOD_NOT_ALLOWED",
        "TRACE,/openapi,405,METHOD_NOT_ALLOWED",
        "BREW,/nope,405,METHOD_NOT_ALLOWED",
        "GET,artifacts?page=0,400,VALIDATION_ERROR",
        "GET,artifacts?limit=101,400,VALIDATION_ERROR",
        "GET,artifacts?page=two,400,VALIDATION_ERROR",
        "GET,artifacts?page=99999999999,400,VALIDATION_ERROR"
    })
    void every_refusal_has_its_status_and_the_envelope(String method, String path, int status, String code) {
        assertEnvelope(person.send(method, path, BodyPublishers.noBody()), status, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"artifacts", "tasks/1", "generate/cv/1", "generate/cover-letter/1", "export/1", "users/me"})
    void without_a_token_authentication_is_required(String path) {
        ApiReply reply = anonymous.get(path);
        assertEnvelope(reply, 401, "AUTHENTICATION_REQUIRED");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void the_servers_health_is_there_for_everybody_to_read(String kind) {
        assertThat(anonymous.get("/health/" + kind).expect(200).json().getString("status"))
                .isEqualTo("UP");
    }

    @Test
    void a_format_that_nobody_can_write_is_not_acceptable() {
        assertEnvelope(person.with("Accept", "text/xml").get("artifacts"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void a_body_that_is_no_json_type_is_unsupported() {
        ApiReply reply =
                person.with("Content-Type", "text/xml").send("POST", "artifacts", BodyPublishers.ofString("<a/>"));
        assertEnvelope(reply, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void broken_json_is_malformed() {
        ApiReply reply = person.with("Content-Type", "application/json")
                .send("POST", "artifacts", BodyPublishers.ofString("{\"title\":"));
        assertEnvelope(reply, 400, "MALFORMED_JSON");
    }

    @Test
    void a_body_over_one_mebibyte_is_too_large() {
        JsonObject body =
                Json.createObjectBuilder().add("title", "x".repeat(1 << 20)).build();
        assertEnvelope(person.post("artifacts", body), 413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void several_faults_are_named_at_once_by_their_paths() {
        JsonObject body = Json.createObjectBuilder()
                .add("title", " ")
                .add("start_date", "2021-03-01")
                .add("end_date", "2020-03-01")
                .add(
                        "evidence_links",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("url", "https://example.org")
                                        .add("type", "website"))
                                .add(Json.createObjectBuilder()
                                        .add("url", "https://example.org")
                                        .add("type", "github"))
                                .add(Json.createObjectBuilder()
                                        .add("url", "ftp://example.org")
                                        .add("type", "nonsense")))
                .build();
        ApiReply reply = person.post("artifacts", body);
        assertEnvelope(reply, 400, "VALIDATION_ERROR");
        assertThat(reply.json()
                        .getJsonObject("error")
                        .getJsonObject("details")
                        .getJsonObject("field_errors")
                        .keySet())
                .containsExactlyInAnyOrder(
                        "title",
                        "end_date",
                        "evidence_links[1].url",
                        "evidence_links[2].url",
                        "evidence_links[2].type");
        assertThat(person.get("artifacts").json().getJsonObject("pagination").getInt("total"))
                .isZero();
    }

    @Test
    void a_sane_request_id_is_kept_and_a_strange_one_replaced() {
        assertThat(person.with("X-Request-Id", "spa-42").get("artifacts").header("X-Request-Id"))
                .isEqualTo("spa-42");
        assertThat(person.with("X-Request-Id", "a b<c>").get("artifacts").header("X-Request-Id"))
                .startsWith("req_");
    }

    @Test
    void answers_carry_the_security_headers() {
        ApiReply reply = person.get("artifacts").expect(200);
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("X-Powered-By")).isEmpty();
    }

    private static void assertEnvelope(ApiReply reply, int status, String code) {
        JsonObject error = reply.expect(status).json().getJsonObject("error");
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(error.keySet()).containsExactlyInAnyOrder("code", "message", "details", "request_id");
        assertThat(error.getString("code")).isEqualTo(code);
        assertThat(error.getString("message")).isNotBlank().doesNotContain("Exception", "com.cvtailor", "SELECT ");
        assertThat(error.getString("request_id")).isEqualTo(reply.header("X-Request-Id"));
    }
}
