package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers that OWASP's cheat sheets on REST and on HTTP headers ask for, on whatever the server answers. */
class SecurityHeadersIT {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=63072000; includeSubDomains",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp");

    private static final String[] BANNERS = {"Server", "X-Powered-By", "X-AspNet-Version", "Via"};

    private final ApiClient anonymous = new ApiClient(RunningServer.uri());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/error",
                "/nothing/here",
                "/openapi",
                "/openapi?format=json",
                "/api/docs",
                "/api/docs/start.js",
                "/api/docs/nothing",
                "/health/live",
                "/health/ready",
                "/health/nothing",
                "/metrics",
                "/.well-known/jwks.json",
                "/api/v1/",
                "/api/v1/artifacts",
                "/api/v1/templates",
                "/api/v1/nothing",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF"
            })
    void whatever_is_asked_for_the_answer_is_fenced_in_and_names_no_server(String path) {
        assertFencedIn(anonymous.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "BREW"})
    void whatever_the_method_is(String method) {
        for (String path : new String[] {"/", "/openapi", "/health/live", "/metrics", "/api/v1/artifacts"}) {
            assertFencedIn(anonymous.sendText(method, path, "{}"));
        }
    }

    @Test
    void an_answer_of_the_api_may_not_be_kept_and_loads_nothing() {
        ApiReply reply = JobSeeker.registeredAt(RunningServer.uri())
                .api()
                .get("users/me")
                .expect(200);
        assertFencedIn(reply);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void a_method_cannot_be_smuggled_in_by_a_header() {
        ApiClient person = JobSeeker.registeredAt(RunningServer.uri()).api();
        int artifact = person.post("artifacts", Bodies.artifact().build())
                .expect(202)
                .json()
                .getInt("artifact_id");
        for (String header : new String[] {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"}) {
            person.with(header, "DELETE").get("artifacts/" + artifact).expect(200);
            person.with(header, "DELETE")
                    .post(
                            "artifacts/" + artifact + "?_method=DELETE",
                            Json.createObjectBuilder().build())
                    .expect(405);
        }
        person.get("artifacts/" + artifact).expect(200);
    }

    private static void assertFencedIn(ApiReply reply) {
        EVERYWHERE.forEach((name, value) -> assertThat(reply.header(name))
                .as("%s of %s", name, reply.response())
                .isEqualTo(value));
        assertThat(reply.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(reply.header("Permissions-Policy")).contains("camera=()");
        for (String banner : BANNERS) {
            assertThat(reply.header(banner))
                    .as("%s of %s", banner, reply.response())
                    .isEmpty();
        }
        if (reply.status() >= 400) {
            assertThat(reply.text()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("grizzly");
        }
    }
}
