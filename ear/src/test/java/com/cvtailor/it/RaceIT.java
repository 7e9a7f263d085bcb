package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Twenty equal requests at the same time: one winner, and no internal error. */
class RaceIT {

    private static final int REQUESTS = 20;

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();

    @Test
    void one_registration_wins() throws InterruptedException, ExecutionException {
        JsonObject newcomer = Json.createObjectBuilder()
                .add("email", "race-" + UUID.randomUUID() + "@example.org")
                .add("password", "Seven-Swans-A-Swimming")
                .add("first_name", "Ada")
                .add("last_name", "Lovelace")
                .build();
        List<Integer> statuses = statuses(() -> new ApiClient(RunningServer.uri()).post("auth/register", newcomer));
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void one_label_gets_the_name() throws InterruptedException, ExecutionException {
        List<Integer> statuses =
                statuses(() -> api.post("labels", Bodies.label("Backend").build()));
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(api.get("labels").json().getJsonArray("labels")).hasSize(1);
    }

    @Test
    void one_request_of_a_key_is_carried_out_and_all_get_its_answer() throws InterruptedException, ExecutionException {
        ApiClient keyed = api.with("Idempotency-Key", "race");
        List<ApiReply> replies =
                atOnce(() -> keyed.post("artifacts", Bodies.artifact().build()));
        assertThat(replies).allSatisfy(reply -> reply.expect(202));
        assertThat(replies)
                .extracting(ApiReply::json)
                .containsOnly(replies.get(0).json());
        assertThat(replies)
                .extracting(reply -> reply.header("Idempotency-Replayed"))
                .containsOnlyOnce("");
        assertThat(api.get("artifacts").json().getJsonObject("pagination").getInt("total"))
                .isEqualTo(1);
    }

    @Test
    void one_of_many_equal_edits_of_a_version_wins() throws InterruptedException, ExecutionException {
        int id = person.records(Bodies.artifact().build());
        ApiClient conditional = api.with("If-Match", "\"1\"");
        List<Integer> statuses = statuses(() -> conditional.send(
                "PATCH",
                "artifacts/" + id,
                Json.createObjectBuilder().add("role", "Lead").build()));
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void one_of_many_edits_of_a_document_wins() throws InterruptedException, ExecutionException {
        person.records(Bodies.artifact().build());
        int cv = person.generates("cv", Bodies.order().build());
        JsonObject sent = Json.createObjectBuilder()
                .add("content", person.document("cv", cv).getJsonObject("content"))
                .build();
        ApiClient conditional = api.with("If-Match", "\"1\"");
        assertThat(statuses(() -> conditional.send("PUT", "generate/cv/" + cv + "/content", sent)))
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        assertThat(api.get("generate/cv/" + cv + "/versions").json().getJsonArray("versions"))
                .hasSize(2);
    }

    @Test
    void one_deletion_wins() throws InterruptedException, ExecutionException {
        int id = person.records(Bodies.artifact().build());
        assertThat(statuses(() -> api.delete("artifacts/" + id)))
                .containsOnly(204, 404)
                .containsOnlyOnce(204);
    }

    @Test
    void every_download_counts_once() throws InterruptedException, ExecutionException {
        person.records(Bodies.artifact().build());
        int cv = person.generates("cv", Bodies.order().build());
        int export = person.orders("export/" + cv, Bodies.export("html")).getInt("export_id");
        assertThat(statuses(() -> api.get("export/" + export))).containsOnly(200);
        JsonObject listed = api.get("exports?generation_id=" + cv)
                .expect(200)
                .json()
                .getJsonArray("exports")
                .getJsonObject(0);
        assertThat(listed.getInt("download_count")).isEqualTo(REQUESTS);
    }

    private static List<Integer> statuses(Supplier<ApiReply> request) throws InterruptedException, ExecutionException {
        return atOnce(request).stream().map(ApiReply::status).toList();
    }

    private static List<ApiReply> atOnce(Supplier<ApiReply> request) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(REQUESTS);
        try {
            CountDownLatch start = new CountDownLatch(REQUESTS);
            Callable<ApiReply> client = () -> {
                start.countDown();
                start.await();
                return request.get();
            };
            List<Future<ApiReply>> pending = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                pending.add(clients.submit(client));
            }
            List<ApiReply> replies = new ArrayList<>();
            for (Future<ApiReply> reply : pending) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            clients.shutdownNow();
        }
    }
}
