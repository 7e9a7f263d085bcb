package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the API answered. */
public record ApiReply(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    /** Fails with the whole answer unless it has this status. */
    public ApiReply expect(int status) {
        assertThat(status()).as("%s: %s", response.request(), text()).isEqualTo(status);
        return this;
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The header's value, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
