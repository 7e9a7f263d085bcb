package com.cvtailor.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a server has written down of its requests. */
record AuditTrail(Path dataFolder) {

    /** Those lines that hold this text anywhere; fails if one of them is no JSON object. */
    List<JsonObject> linesWith(String text) {
        try {
            return Files.readAllLines(dataFolder.resolve("logs").resolve("audit.jsonl")).stream()
                    .filter(line -> line.contains(text))
                    .map(AuditTrail::object)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
