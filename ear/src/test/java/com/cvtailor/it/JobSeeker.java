package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** A person with an account, and what they do with it; every order is awaited until its task has ended. */
public final class JobSeeker {

    public static final String FIRST_NAME = "Zoë";
    public static final String LAST_NAME = "Ångström";
    public static final String FULL_NAME = FIRST_NAME + " " + LAST_NAME;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration INTERVAL = Duration.ofMillis(25);
    private static final Set<String> ENDED = Set.of("completed", "failed");

    private final ApiClient api;

    private JobSeeker(ApiClient api) {
        this.api = api;
    }

    /** Registers under an address that nobody has. */
    public static JobSeeker registeredAt(URI server) {
        ApiClient anonymous = new ApiClient(server);
        JsonObject registered = anonymous
                .post(
                        "auth/register",
                        Json.createObjectBuilder()
                                .add("email", "zoe-" + UUID.randomUUID() + "@example.org")
                                .add("password", "Seven-Swans-A-Swimming")
                                .add("first_name", FIRST_NAME)
                                .add("last_name", LAST_NAME)
                                .build())
                .expect(201)
                .json();
        return new JobSeeker(anonymous.withToken(registered.getString("access_token")));
    }

    public ApiClient api() {
        return api;
    }

    /** Records a piece of work and returns its id. */
    public int records(JsonObject artifact) {
        return done("artifacts", artifact).getInt("artifact_id");
    }

    /** Orders a CV or a cover letter and returns its id. */
    public int generates(String document, JsonObject order) {
        return done("generate/" + document, order).getInt("generation_id");
    }

    public JsonObject document(String kind, int generation) {
        return api.get("generate/" + kind + "/" + generation).expect(200).json();
    }

    /** Orders a file with evidence and QR codes, and downloads it. */
    public ApiReply exports(int generation, String format) {
        JsonObject order = Json.createObjectBuilder()
                .add("format", format)
                .add("include_evidence", true)
                .add("qr_codes", true)
                .build();
        return api.get("export/" + done("export/" + generation, order).getInt("export_id"))
                .expect(200);
    }

    public void logsOut() {
        api.post("auth/logout").expect(204);
    }

    private JsonObject done(String path, JsonObject order) {
        JsonObject accepted = api.post(path, order).expect(202).json();
        assertThat(accepted.getString("status")).isEqualTo("processing");
        JsonObject task = await("the task of " + path)
                .atMost(PATIENCE)
                .pollInterval(INTERVAL)
                .until(() -> task(accepted.getInt("task_id")), it -> ENDED.contains(it.getString("status")));
        assertThat(task.getString("status")).as("%s", task).isEqualTo("completed");
        return accepted;
    }

    private JsonObject task(int id) {
        return api.get("tasks/" + id).expect(200).json();
    }
}
