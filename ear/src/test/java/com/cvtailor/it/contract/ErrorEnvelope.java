package com.cvtailor.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.ApiReply;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Set;

/** The one shape of every error; made only of an answer that keeps what the API promises about all of them. */
record ErrorEnvelope(String code, JsonObject details) {

    /** What only the server's inside would say. */
    private static final String[] INTERNALS = {
        "Exception", "com.cvtailor", "org.", "java.", "SELECT ", "\tat ", "PSQL", "eclipselink"
    };

    static ErrorEnvelope of(ApiReply reply) {
        return of(reply.header("Content-Type"), reply.header("X-Request-Id"), reply.text());
    }

    static ErrorEnvelope of(String contentType, String requestId, String text) {
        assertThat(contentType).as(text).startsWith("application/json");
        assertThat(text).doesNotContain(INTERNALS);
        assertThat(ExchangeValidator.published().faultsOfError(text)).isEmpty();
        JsonObject error = read(text).getJsonObject("error");
        assertThat(error.getString("request_id")).isNotBlank().isEqualTo(requestId);
        return new ErrorEnvelope(error.getString("code"), error.getJsonObject("details"));
    }

    Set<String> fields() {
        return details.containsKey("field_errors")
                ? details.getJsonObject("field_errors").keySet()
                : Set.of();
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
