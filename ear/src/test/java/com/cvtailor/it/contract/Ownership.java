package com.cvtailor.it.contract;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Whose the things are that the API's ids stand for. Every id of the file has to have a rule here, and every name that looks
 * like none has to be known as such: what is added without a word fails.
 */
enum Ownership {
    /** One person's; for everybody else it does not exist. */
    PERSONAL,
    /** The same for all who have an account. */
    SHARED,
    /** Only administrators get as far as the id. */
    ADMINISTRATORS,
    /** The operation takes no id. */
    NONE;

    /** What nobody has. */
    static final String UNKNOWN = "2000000000";

    /** What {@link Belongings} calls the things whose ids have this name. */
    private static final Map<String, String> PERSONAL_IDS = Map.of(
            "artifact_id", "artifacts",
            "artifact_ids", "artifacts",
            "sources", "artifacts",
            "label", "labels",
            "label_ids", "labels",
            "generation_id", "generate/cv");

    private static final Set<String> SHARED_IDS = Set.of("template_id");

    private static final Set<String> NO_IDS = Set.of("page", "limit", "version", "max_pages");

    private static final String ADMINISTRATION = "/api/v1/admin/";

    /** @return the rule for what the path's id stands for; {@link Belongings} fails for a kind that it does not know */
    static Ownership ofPath(ContractOperation operation) {
        if (operation.path().startsWith(ADMINISTRATION)) {
            return ADMINISTRATORS;
        }
        if (!operation.hasPathParameters()) {
            return NONE;
        }
        return operation.path().startsWith("/api/v1/templates/") ? SHARED : PERSONAL;
    }

    static String missingId(ContractOperation operation) {
        return operation.isFoundByUuid() ? UUID.randomUUID().toString() : UNKNOWN;
    }

    /** The query parameters that are ids of something personal, with the kind of thing. */
    static Map<String, String> personalQueryIds(ContractOperation operation) {
        Map<String, String> ids = new TreeMap<>();
        if (ofPath(operation) != ADMINISTRATORS) {
            operation.parameters("query").stream()
                    .filter(parameter -> "integer".equals(parameter.getSchema().getType()))
                    .forEach(parameter -> note(operation, parameter.getName(), parameter.getName(), ids));
        }
        return ids;
    }

    /** JSON pointers of the members of the body that are ids of something personal, with the kind of thing. */
    static Map<String, String> personalBodyIds(ContractOperation operation) {
        Map<String, String> ids = new TreeMap<>();
        if (ofPath(operation) != ADMINISTRATORS && operation.takesJson()) {
            String type = operation.bodyTypes().get(0);
            Schema<?> body = operation
                    .described()
                    .getRequestBody()
                    .getContent()
                    .get(type)
                    .getSchema();
            collect(operation, body, "", "", ids);
        }
        return ids;
    }

    private static void collect(
            ContractOperation operation, Schema<?> schema, String pointer, String name, Map<String, String> ids) {
        if ("integer".equals(schema.getType())) {
            note(operation, name, pointer, ids);
        }
        if (schema.getItems() != null) {
            collect(operation, schema.getItems(), pointer + "/0", name, ids);
        }
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((member, its) -> collect(operation, its, pointer + "/" + member, member, ids));
        }
    }

    private static void note(ContractOperation operation, String name, String place, Map<String, String> ids) {
        String kind = PERSONAL_IDS.get(name);
        if (kind != null) {
            ids.put(place, kind);
        } else if (!SHARED_IDS.contains(name) && !NO_IDS.contains(name)) {
            throw new IllegalStateException(operation + " takes " + place + ", and nobody has said whose it is");
        }
    }
}
