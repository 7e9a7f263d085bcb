package com.cvtailor.it.contract;

import com.cvtailor.it.ApiReply;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** A request of one person that is right, but for one id in its body. */
record IdInBody(ContractOperation operation, JsonPointer place, Belongings sender) {

    ApiReply sentWith(String id) {
        JsonNode body = body();
        int number = Integer.parseInt(id);
        JsonNode parent = body.at(place.head());
        String member = place.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            list.removeAll().add(number);
            reword(body.at(place.head().head()));
        } else if (place.last().mayMatchElement()) {
            // A list that is missing in the body so far.
            ObjectNode owner = object(body, place.head().head());
            owner.putArray(place.head().last().getMatchingProperty()).add(number);
            reword(owner);
        } else {
            ((ObjectNode) parent).put(member, number);
        }
        return sender.api()
                .with("Content-Type", operation.bodyTypes().get(0))
                .with("If-Match", "*")
                .send(
                        operation.method(),
                        sender.path(operation) + QueryFaults.query(operation, Map.of()),
                        BodyPublishers.ofString(body.toString()));
    }

    /** A part that a document need not have is given to it. */
    private static ObjectNode object(JsonNode body, JsonPointer place) {
        if (body.at(place) instanceof ObjectNode there) {
            return there;
        }
        ObjectNode parent = (ObjectNode) body.at(place.head());
        return parent.putObject(place.last().getMatchingProperty()).put("text", "Works");
    }

    /** What stays as it is keeps its sources, whatever is sent; and no two labels may have one name. */
    private void reword(JsonNode cited) {
        if (cited instanceof ObjectNode object) {
            String said = object.has("text") ? "text" : "name";
            if (object.has(said)) {
                object.put(said, object.get(said).asText() + " " + operation.id());
            }
        }
    }

    /** The file's example without its ids, or for whoever edits a document that document itself. */
    private JsonNode body() {
        if (operation.path().endsWith("/content")) {
            String document = sender.path(operation).replaceFirst("/content$", "");
            JsonNode content =
                    tree(sender.api().get(document).expect(200).text()).get("content");
            return JsonNodeFactory.instance.objectNode().set("content", content);
        }
        ObjectNode example = (ObjectNode) operation.exampleBody();
        Ownership.personalBodyIds(operation)
                .keySet()
                .forEach(id -> example.putArray(id.substring(1).replaceFirst("/0$", "")));
        return example;
    }

    private static JsonNode tree(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
