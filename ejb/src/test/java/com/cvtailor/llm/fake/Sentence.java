package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One sentence of a model's answer. */
record Sentence(String id, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The answer that the product asks for. */
    static String json(List<Sentence> sentences) {
        ObjectNode answer = JSON.createObjectNode();
        answer.putPOJO("sentences", sentences);
        return answer.toString();
    }
}
