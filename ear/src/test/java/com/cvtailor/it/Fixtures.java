package com.cvtailor.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small portfolio, and an advertisement that asks for more than it holds. */
final class Fixtures {

    List<JsonObject> artifacts() {
        try (JsonReader reader = Json.createReader(resource("journey/artifacts.json"))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    String advertisement() {
        try (InputStream text = resource("journey/advertisement.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Fixtures.class.getClassLoader().getResourceAsStream(name);
    }
}
