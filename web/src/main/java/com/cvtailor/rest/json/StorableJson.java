package com.cvtailor.rest.json;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Refuses what can be written in JSON and be neither stored nor sent back: NUL characters, which PostgreSQL has no place
 * for, halves of surrogate pairs, which UTF-8 has none for, and numbers beyond all range. Looks into unknown members too.
 */
final class StorableJson {

    private StorableJson() {}

    /**
     * @throws MalformedJsonException if the text is empty or more than one value
     * @throws IOException if it is no JSON
     */
    static void expect(String body) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            int values = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean outermost = parser.getParsingContext().inRoot();
                if (outermost && ++values > 1) {
                    throw new MalformedJsonException();
                }
                expectStorable(parser, token);
            }
            if (values != 1) {
                throw new MalformedJsonException();
            }
        }
    }

    private static void expectStorable(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME && !isStorable(parser.currentName())) {
            // The name itself cannot be sent back either.
            throw unstorable(parser.getParsingContext().getParent());
        }
        if (token == JsonToken.VALUE_STRING && !isStorable(parser.getText())) {
            throw unstorable(parser.getParsingContext());
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT && !Double.isFinite(parser.getDoubleValue())) {
            throw new InvalidRequestException(path(parser.getParsingContext()), Message.of("json.unacceptable"));
        }
    }

    /** False for text with a NUL character or half of a surrogate pair. */
    static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    private static InvalidRequestException unstorable(JsonStreamContext where) {
        return new InvalidRequestException(path(where), Message.of("json.unstorable"));
    }

    private static String path(JsonStreamContext where) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = where; at != null && !at.inRoot(); at = at.getParent()) {
            if (at.inArray()) {
                path.insert(0, "[" + at.getCurrentIndex() + "]");
            } else if (at.getCurrentName() != null) {
                path.insert(0, "." + at.getCurrentName());
            }
        }
        return path.isEmpty() ? "body" : path.toString().replaceFirst("^\\.", "");
    }
}
