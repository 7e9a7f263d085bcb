package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TaskIT {

    private final ApiClient api = JobSeeker.registeredAt(RunningServer.uri()).api();

    @Test
    void a_task_tells_its_kind_its_way_and_its_result() {
        JsonObject artifact = Json.createObjectBuilder()
                .add("title", "Ledger")
                .add("start_date", "2021-03-01")
                .build();
        JsonObject accepted = api.post("artifacts", artifact).expect(202).json();

        JsonObject task = Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> api.get("tasks/" + accepted.getInt("task_id"))
                                .expect(200)
                                .json(),
                        it -> it.getString("status").equals("completed"));

        assertThat(task.keySet())
                .containsExactlyInAnyOrder(
                        "task_id",
                        "kind",
                        "status",
                        "progress",
                        "message",
                        "created_at",
                        "started_at",
                        "completed_at",
                        "result",
                        "error");
        assertThat(task.getString("kind")).isEqualTo("artifact");
        assertThat(task.getInt("progress")).isEqualTo(100);
        assertThat(task.getJsonObject("result"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("type", "artifact")
                        .add("id", accepted.getInt("artifact_id"))
                        .build());
    }

    @Test
    void somebody_elses_task_looks_like_none() {
        JsonObject artifact = Json.createObjectBuilder()
                .add("title", "Ledger")
                .add("start_date", "2021-03-01")
                .build();
        int task = api.post("artifacts", artifact).expect(202).json().getInt("task_id");
        JobSeeker.registeredAt(RunningServer.uri()).api().get("tasks/" + task).expect(404);
    }
}
