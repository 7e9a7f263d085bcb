package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDocsIT {

    private static final Path WRITTEN = Path.of("../web/src/main/resources/META-INF/openapi.yaml");

    private final ApiClient anonymous = new ApiClient(RunningServer.uri());

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/openapi/"})
    void the_description_is_served_as_it_is_written(String path) throws IOException {
        ApiReply reply = anonymous.get(path).expect(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/yaml");
        assertThat(reply.header("X-Request-Id")).isNotEmpty();
        assertThat(reply.bytes()).isEqualTo(Files.readAllBytes(WRITTEN));
    }

    @Test
    void programs_may_have_it_as_json() {
        ApiReply reply = anonymous.get("/openapi?format=JSON").expect(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.json().getString("openapi")).isEqualTo("3.0.3");
        assertThat(anonymous.with("Accept", "application/json").get("/openapi").json())
                .isEqualTo(reply.json());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/docs,text/html;charset=UTF-8",
        "/api/docs/,text/html;charset=UTF-8",
        "/api/docs/start.js,text/javascript;charset=UTF-8",
        "/api/docs/swagger-ui-bundle.js,text/javascript;charset=UTF-8",
        "/api/docs/swagger-ui.css,text/css;charset=UTF-8",
        "/api/docs/favicon-32x32.png,image/png"
    })
    void people_get_a_page_that_loads_nothing_from_elsewhere(String path, String contentType) {
        ApiReply reply = anonymous.get(path).expect(200);
        assertThat(reply.header("Content-Type")).isEqualTo(contentType);
        assertThat(reply.header("Content-Security-Policy")).startsWith("default-src 'self';");
        assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=86400");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.bytes()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/docs/nope", "/api/docs/start.js/", "/openapi/nope"})
    void beside_them_there_is_nothing(String path) {
        ApiReply reply = anonymous.get(path).expect(404);
        assertThat(reply.json().getJsonObject("error").getString("code")).isEqualTo("NOT_FOUND");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }
}
