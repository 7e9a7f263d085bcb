package com.cvtailor.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Request bodies that are acceptable as they are, for tests to add to. */
final class Bodies {

    private Bodies() {}

    static JsonObjectBuilder artifact() {
        return Json.createObjectBuilder()
                .add("title", "Ledger rewrite")
                .add("description", "Built the ledger in Java.")
                .add("start_date", "2021-03-01");
    }

    static JsonObjectBuilder label(String name) {
        return Json.createObjectBuilder().add("name", name).add("role_type", "engineer");
    }

    static JsonObjectBuilder order() {
        return Json.createObjectBuilder()
                .add("job_description", "Requirements:\n- Java\n- Kubernetes")
                .add("company_name", "Plinkpay")
                .add("role_title", "Ledger Engineer");
    }

    static JsonObjectBuilder letter(Integer... artifacts) {
        return order().add("artifact_ids", Json.createArrayBuilder(List.of(artifacts)));
    }

    static JsonObject export(String format) {
        return Json.createObjectBuilder().add("format", format).build();
    }

    static JsonObjectBuilder link(String url, String type) {
        return Json.createObjectBuilder().add("url", url).add("type", type);
    }

    /** The messages by field path in a refusal. */
    static JsonObject fieldErrors(ApiReply refusal) {
        return refusal.json().getJsonObject("error").getJsonObject("details").getJsonObject("field_errors");
    }
}
