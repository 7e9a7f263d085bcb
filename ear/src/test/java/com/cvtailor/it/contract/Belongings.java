package com.cvtailor.it.contract;

import static org.awaitility.Awaitility.await;

import com.cvtailor.it.ApiClient;
import com.cvtailor.it.JobSeeker;
import com.cvtailor.it.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What one person owns, made when a path first asks for it: so that a request can be wrong in one thing alone. */
final class Belongings {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JobSeeker person;
    private final Map<String, String> ids = new HashMap<>();

    Belongings(JobSeeker person) {
        this.person = person;
    }

    ApiClient api() {
        return person.api();
    }

    /** The operation's path to something that this person owns. */
    String path(ContractOperation operation) {
        return operation.hasPathParameters() ? operation.pathWith(id(kind(operation))) : operation.path();
    }

    private static String kind(ContractOperation operation) {
        String collection = operation.path().replaceFirst("/\\{.*", "").replaceFirst("^/api/v1/", "");
        // A file is ordered by the id of a document and fetched by an id of its own.
        return collection.equals("export") && operation.method().equals("POST") ? "generate/cv" : collection;
    }

    /** One of a kind, which is the path of its collection. */
    String id(String kind) {
        String known = ids.get(kind);
        String id = known == null ? make(kind) : known;
        ids.put(kind, id);
        return id;
    }

    private String make(String kind) {
        return switch (kind) {
            case "artifacts" -> Integer.toString(person.records(artifact()));
            case "tasks" ->
                Integer.toString(person.orders("artifacts", artifact()).getInt("task_id"));
            case "labels" ->
                Integer.toString(
                        api().post("labels", label()).expect(201).json().getInt("label_id"));
            case "generate/cv" -> Integer.toString(person.generates("cv", order("artifacts")));
            case "generate/cover-letter" -> Integer.toString(person.generates("cover-letter", order("artifacts")));
            case "export" -> Integer.toString(file(Integer.parseInt(id("generate/cv"))));
            case "templates" -> "1";
            // What administrators see belongs to nobody; that it is there is enough.
            case "admin/flags" -> "api.export.enabled";
            case "admin/users" ->
                Integer.toString(api().get("users/me").expect(200).json().getInt("id"));
            case "admin/batch-executions" -> {
                id("artifacts");
                yield RunningServer.administrator()
                        .get("admin/batch-executions?limit=1")
                        .expect(200)
                        .json()
                        .getJsonArray("executions")
                        .getJsonObject(0)
                        .get("execution_id")
                        .toString();
            }
            case "users/me/sessions" ->
                api().get("users/me/sessions")
                        .expect(200)
                        .json()
                        .getJsonArray("sessions")
                        .getJsonObject(0)
                        .getString("id");
            default -> throw new IllegalArgumentException("nobody knows how to make one of " + kind);
        };
    }

    /** A file that is there: one that is still being made is answered otherwise. */
    private int file(int document) {
        JsonObject accepted =
                api().post("export/" + document, pdf()).expect(202).json();
        await("the file").atMost(PATIENCE).until(() -> api().get("tasks/" + accepted.getInt("task_id"))
                .expect(200)
                .json()
                .getString("status")
                .equals("completed"));
        return accepted.getInt("export_id");
    }

    private static JsonObject artifact() {
        return Json.createObjectBuilder()
                .add("title", "Ledger")
                .add("description", "Built the ledger in Java. It handles 900 payments a second.")
                .add("start_date", "2021-03-01")
                .add("technologies", Json.createArrayBuilder().add("Java").add("PostgreSQL"))
                .build();
    }

    private static JsonObject label() {
        return Json.createObjectBuilder()
                .add("name", "Backend")
                .add("role_type", "engineer")
                .build();
    }

    private static JsonObject pdf() {
        return Json.createObjectBuilder().add("format", "pdf").build();
    }

    private JsonObject order(String source) {
        return Json.createObjectBuilder()
                .add("job_description", "Requirements:\n- Java\n- PostgreSQL")
                .add("company_name", "Plinkpay")
                .add("role_title", "Engineer")
                .add("artifact_ids", Json.createArrayBuilder().add(Integer.parseInt(id(source))))
                .build();
    }
}
