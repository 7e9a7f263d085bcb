package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueIT {

    private final ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
    private final ApiClient admin = RunningServer.administrator();
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @Test
    void every_queue_is_there_also_when_it_is_empty() {
        assertThat(queues())
                .extracting(it -> it.getString("name"))
                .contains("artifact", "export", "generation", "import");
        assertThat(queues()).allSatisfy(queue -> assertThat(queue.keySet())
                .containsExactlyInAnyOrder("name", "depth", "active", "oldest_seconds"));
    }

    @Test
    void work_that_waits_and_work_that_is_done_are_counted_apart() {
        int task = person.orders("artifacts", Bodies.artifact().build()).getInt("task_id");
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        queue("artifact").getInt("depth") + queue("artifact").getInt("active") == 0);
        setBack(task, "queued", "NULL", "now() - INTERVAL '90 seconds', run_after = now() + INTERVAL '1 hour'");
        try {
            JsonObject waiting = queue("artifact");
            assertThat(waiting.getInt("depth")).isEqualTo(1);
            assertThat(waiting.getInt("active")).isZero();
            assertThat(waiting.getInt("oldest_seconds")).isBetween(90, 150);
            setBack(task, "running", "now()", "now()");
            JsonObject active = queue("artifact");
            assertThat(active.getInt("depth")).isZero();
            assertThat(active.getInt("active")).isEqualTo(1);
            assertThat(active.getInt("oldest_seconds")).isZero();
        } finally {
            database.execute("UPDATE tasks SET status = 'completed', completed_at = now() WHERE id = " + task);
        }
    }

    private void setBack(int task, String status, String heartbeat, String created) {
        database.execute("UPDATE tasks SET status = '" + status + "', completed_at = NULL, started_at = now(),"
                + " heartbeat_at = " + heartbeat + ", created_at = " + created + " WHERE id = " + task);
    }

    private JsonObject queue(String name) {
        return queues().stream()
                .filter(it -> it.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> queues() {
        return admin.get("admin/queues")
                .expect(200)
                .json()
                .getJsonArray("queues")
                .getValuesAs(JsonObject.class);
    }
}
