package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The data of a request, as the product writes it. */
final class Facts {
    static final String FIRST = "Built a reporting pipeline in Python and PostgreSQL that cut run time by 40 %.";
    static final String SECOND = "Helped to migrate 12 services since 2021.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Facts() {}

    static String two() {
        return data("en", FIRST, SECOND);
    }

    static String data(String language, String... facts) {
        return write(request(language, facts));
    }

    static String repair(String language, String fact, String rejected) {
        ObjectNode request = request(language, fact);
        request.putArray("rejected")
                .addObject()
                .put("id", "s1")
                .put("text", rejected)
                .put("reason", "skill");
        return write(request);
    }

    private static ObjectNode request(String language, String... facts) {
        ObjectNode request = JSON.createObjectNode();
        request.put("document", "cv").put("language", language).put("section", "employment");
        request.putObject("advertisement")
                .put("role", "Platform Engineer")
                .put("company", "Nordwind <Berlin>")
                .put("text", "You know Kubernetes, Terraform and Kafka and have 5+ years of experience.");
        ArrayNode list = request.putArray("facts");
        for (String fact : List.of(facts)) {
            list.addObject()
                    .put("id", "s" + list.size())
                    .put("about", "Engineer at Bergfeld")
                    .put("text", fact);
        }
        return request;
    }

    private static String write(ObjectNode request) {
        return request.toString().replace("<", "\\u003c").replace(">", "\\u003e");
    }
}
