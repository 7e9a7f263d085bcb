package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What vendors demand of a schema before they let a model be bound by it. */
final class StrictSchema {
    private StrictSchema() {}

    /**
     * The first fault, if there is one.
     *
     * @param allRequired whether an object must require each of its properties
     */
    static Optional<String> fault(JsonNode schema, boolean allRequired) {
        if (!"object".equals(schema.path("type").asText())) {
            return Optional.of("schema must be an object.");
        }
        return faultWithin(schema, allRequired);
    }

    private static Optional<String> faultWithin(JsonNode schema, boolean allRequired) {
        if ("object".equals(schema.path("type").asText())) {
            if (!schema.path("additionalProperties").isBoolean()
                    || schema.path("additionalProperties").asBoolean()) {
                return Optional.of("'additionalProperties' is required to be supplied and to be false.");
            }
            Set<String> names = new TreeSet<>();
            schema.path("properties").fieldNames().forEachRemaining(names::add);
            schema.path("required").forEach(name -> names.remove(name.asText()));
            if (allRequired && !names.isEmpty()) {
                return Optional.of("'required' must include every key in properties. Missing: " + names);
            }
        }
        for (JsonNode property : schema.path("properties")) {
            Optional<String> fault = faultWithin(property, allRequired);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return schema.has("items") ? faultWithin(schema.path("items"), allRequired) : Optional.empty();
    }
}
