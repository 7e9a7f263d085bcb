package com.cvtailor.llm;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;

/**
 * A list of objects whose members are all texts, the shape of every answer that we ask for.
 *
 * @param name of the list, the only member of the answer
 * @param members of each object in the list
 */
public record AnswerSchema(String name, List<String> members) {

    ResponseFormat format() {
        JsonObjectSchema.Builder item =
                JsonObjectSchema.builder().required(members).additionalProperties(false);
        members.forEach(item::addStringProperty);
        JsonObjectSchema answer = JsonObjectSchema.builder()
                .addProperty(name, JsonArraySchema.builder().items(item.build()).build())
                .required(name)
                .additionalProperties(false)
                .build();
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder().name(name).rootElement(answer).build())
                .build();
    }
}
