package com.cvtailor.rephrasing;

import com.cvtailor.platform.Json;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the sentences in a model's answer, {@code {"sentences":[{"id":"…","text":"…"}]}}: behind its thoughts, within code
 * fences or prose, and in what is there of an answer that was cut off. Anything else is no answer. Never fails, whatever the text.
 */
final class AnswerReader {

    private static final Pattern THOUGHTS = Pattern.compile("(?is)<(think|thinking|reasoning)>.*?(?:</\\1>|\\z)");
    private static final Pattern START =
            Pattern.compile("\\{\\s*\"sentences\"\\s*:\\s*\\[|\\[\\s*\\{\\s*\"(?:id|text)\"");
    private static final JsonFactory FACTORY = Json.MAPPER.getFactory();

    private AnswerReader() {}

    /**
     * The sentences by id, in the order of the answer. An id that stands there twice is not in it: which of the two was meant?
     */
    static Map<String, String> read(String answer) {
        String text = THOUGHTS.matcher(answer).replaceAll(" ");
        return START.matcher(text)
                .results()
                .map(start -> sentences(text.substring(start.start())))
                .reduce(Map.of(), (before, found) -> found.isEmpty() ? before : found);
    }

    /** Reads objects with an id and a text until the list ends, or the text, or what is no such object comes. */
    private static Map<String, String> sentences(String json) {
        Map<String, String> sentences = new LinkedHashMap<>();
        Set<String> twice = new TreeSet<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null && parser.currentToken() != JsonToken.START_ARRAY) {
                // to the list
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> members = members(parser);
                String id = members.get("id");
                String text = members.get("text");
                if (id != null && text != null && sentences.put(id, text) != null) {
                    twice.add(id);
                }
            }
        } catch (IOException e) {
            // The end of an answer that was cut off; what came before it is whole.
        }
        sentences.keySet().removeAll(twice);
        return sentences;
    }

    private static Map<String, String> members(JsonParser parser) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
                members.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return members;
    }
}
