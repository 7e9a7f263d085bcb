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
    public static final String PASSWORD = "Seven-Swans-A-Swimming";
    public static final String FULL_NAME = FIRST_NAME + " " + LAST_NAME;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration INTERVAL = Duration.ofMillis(25);
    private static final Set<String> ENDED = Set.of("completed", "failed");

    private final String email;
    private final ApiClient api;

    private JobSeeker(String email, ApiClient api) {
        this.email = email;
        this.api = api;
    }

    /** Registers under an address that nobody has. */
    public static JobSeeker registeredAt(URI server) {
        return registeredBy(new ApiClient(server));
    }

    /** The same for a client with headers of its own. */
    public static JobSeeker registeredBy(ApiClient anonymous) {
        String email = "zoe-" + UUID.randomUUID() + "@example.org";
        JsonObject registered =
                anonymous.post("auth/register", newcomer(email)).expect(201).json();
        return new JobSeeker(email, anonymous.withToken(registered.getString("access_token")));
    }

    /** Somebody whom a server knew before it was started anew; the session lives on. */
    public static JobSeeker backAt(URI server, JobSeeker earlier) {
        return new JobSeeker(earlier.email, new ApiClient(server, earlier.api().headers()));
    }

    static JsonObject newcomer(String email) {
        return Json.createObjectBuilder()
                .add("email", email)
                .add("password", PASSWORD)
                .add("first_name", FIRST_NAME)
                .add("last_name", LAST_NAME)
                .build();
    }

    /** A second session of the same person. */
    public ApiClient onAnotherDevice() {
        return api.withToken(signsIn().getString("access_token"));
    }

    /** The tokens of one more session. */
    JsonObject signsIn() {
        JsonObject logIn = Json.createObjectBuilder()
                .add("email", email)
                .add("password", PASSWORD)
                .build();
        return api.without("Authorization")
                .post("auth/login", logIn)
                .expect(200)
                .json();
    }

    public ApiClient api() {
        return api;
    }

    String email() {
        return email;
    }

    /** Records a piece of work and returns its id. */
    public int records(JsonObject artifact) {
        return orders("artifacts", artifact).getInt("artifact_id");
    }

    /** Orders a CV or a cover letter and returns its id. */
    public int generates(String document, JsonObject order) {
        return orders("generate/" + document, order).getInt("generation_id");
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
        return api.get("export/" + orders("export/" + generation, order).getInt("export_id"))
                .expect(200);
    }

    /** Returns the id that they had. */
    public int erasesThemselves() {
        int id = api.get("users/me").expect(200).json().getInt("id");
        JsonObject password =
                Json.createObjectBuilder().add("password", PASSWORD).build();
        api.send("DELETE", "users/me", password).expect(204);
        return id;
    }

    public void logsOut() {
        api.post("auth/logout").expect(204);
    }

    /** What a 202 said, once its task has completed. */
    public JsonObject orders(String path, JsonObject order) {
        JsonObject accepted = api.post(path, order).expect(202).json();
        assertThat(accepted.getString("status")).isEqualTo("processing");
        JsonObject task = awaits(accepted.getInt("task_id"));
        assertThat(task.getString("status")).as("%s", task).isEqualTo("completed");
        return accepted;
    }

    /** The task when it has ended. */
    public JsonObject awaits(int taskId) {
        return awaits(api, taskId);
    }

    static JsonObject awaits(ApiClient api, int taskId) {
        return await("task " + taskId)
                .atMost(PATIENCE)
                .pollInterval(INTERVAL)
                .until(
                        () -> api.get("tasks/" + taskId).expect(200).json(),
                        task -> ENDED.contains(task.getString("status")));
    }
}
