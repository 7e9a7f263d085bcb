package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
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

    @Test
    void a_worker_that_shows_life_while_the_sweeper_waits_for_it_keeps_its_task() {
        ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
        String task =
                database.value("INSERT INTO tasks (kind, subject_id, status, attempts, node, claimed_at, started_at,"
                        + " heartbeat_at) VALUES ('artifact', 0, 'running', 1, 'elsewhere/1', now(), now(),"
                        + " now() - INTERVAL '19 seconds') RETURNING id");
        try (ServerDatabase.OpenTransaction worker =
                database.open("SELECT 1 FROM tasks WHERE id = " + task + " FOR UPDATE")) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> database.waits("UPDATE tasks SET status"));
            worker.execute("UPDATE tasks SET heartbeat_at = now() WHERE id = " + task);
        }
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !database.waits("UPDATE tasks SET status"));
        String state = database.value("SELECT status || ' ' || attempts FROM tasks WHERE id = " + task);
        database.execute("DELETE FROM tasks WHERE id = " + task);
        assertThat(state).isEqualTo("running 1");
    }

    @Test
    void a_sweeper_that_failed_again_and_again_goes_on_when_the_database_lets_it() {
        ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
        String task = database.value(
                "INSERT INTO tasks (kind, subject_id, status, attempts, node, claimed_at, started_at,"
                        + " heartbeat_at) VALUES ('artifact', 0, 'running', 1, 'elsewhere/1', now(), now(), now()) RETURNING id");
        database.execute("CREATE SEQUENCE sweeps_refused");
        database.execute("CREATE FUNCTION refuse_sweep() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN PERFORM nextval('sweeps_refused'); RAISE EXCEPTION 'not now'; END $$");
        database.execute("CREATE TRIGGER refuse_sweep BEFORE UPDATE ON tasks FOR EACH ROW WHEN (OLD.id = " + task
                + ") EXECUTE FUNCTION refuse_sweep()");
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> Integer.parseInt(database.value("SELECT last_value FROM sweeps_refused")) >= 3);
        } finally {
            database.execute("DROP TRIGGER refuse_sweep ON tasks");
            database.execute("DROP FUNCTION refuse_sweep");
            database.execute("DROP SEQUENCE sweeps_refused");
        }
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !database.value(
                        "SELECT status FROM tasks WHERE id = " + task)
                .equals("running"));
        database.execute("DELETE FROM tasks WHERE id = " + task);
    }
}
