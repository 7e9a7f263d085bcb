package com.cvtailor.rest.json;

import com.cvtailor.platform.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Applies a JSON merge patch (RFC 7396) to what a resource holds now. */
public final class MergePatch {

    private MergePatch() {}

    /**
     * The request that the resource would have been made by, with the patch applied: read, but not yet validated.
     *
     * @throws com.cvtailor.platform.InvalidRequestException if a member of the patch is of the wrong type
     */
    public static <T extends Record> T apply(ObjectNode patch, T current) {
        JsonValue merged =
                jakarta.json.Json.createMergePatch(value(patch.toString())).apply(value(Json.write(current)));
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) current.getClass();
        return JsonBodyReader.read(merged.toString().getBytes(StandardCharsets.UTF_8), type);
    }

    private static JsonValue value(String json) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
