package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchExecutionIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
    private final ApiClient admin = RunningServer.administrator();
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @AfterEach
    void mend() {
        database.execute("DROP TRIGGER IF EXISTS break_documents ON document_versions");
        database.execute("DROP TRIGGER IF EXISTS break_concepts ON imported_concepts");
    }

    @Test
    void an_execution_tells_what_it_worked_for_where_and_how_it_ended() {
        int task = task(order());
        JsonObject execution = endedExecution(task);
        assertThat(execution.keySet())
                .containsExactlyInAnyOrder(
                        "execution_id",
                        "job_name",
                        "status",
                        "exit_status",
                        "started_at",
                        "ended_at",
                        "node",
                        "task_id");
        assertThat(execution.getString("job_name")).isEqualTo("generate-document");
        assertThat(execution.getString("status")).isEqualTo("completed");
        assertThat(execution.getString("exit_status")).isEqualTo("COMPLETED");
        assertThat(execution.getString("node")).isEqualTo(database.value("SELECT node FROM tasks WHERE id = " + task));
        assertThat(execution.getString("started_at"))
                .isLessThanOrEqualTo(execution.getString("ended_at"))
                .startsWith(person.api()
                        .get("tasks/" + task)
                        .json()
                        .getString("started_at")
                        .substring(0, 13));
    }

    @Test
    void a_list_holds_only_the_job_and_the_state_that_are_asked_for() {
        task(order());
        List<JsonObject> completed = executions("job=process-artifact&status=completed");
        assertThat(completed).isNotEmpty().allSatisfy(it -> {
            assertThat(it.getString("job_name")).isEqualTo("process-artifact");
            assertThat(it.getString("status")).isEqualTo("completed");
        });
        assertThat(completed).extracting(it -> -it.getInt("execution_id")).isSorted();
        assertThat(executions("job=no-such-job")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"status=nonsense,status", "page=0,page", "limit=101,limit"})
    void a_question_that_makes_no_sense_is_named(String query, String field) {
        ApiReply refused = admin.get("admin/batch-executions?" + query).expect(400);
        assertThat(Bodies.fieldErrors(refused).keySet()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"2000000000,stop", "2000000000,restart", "99999999999999,stop", "abc,restart"})
    void an_execution_that_there_is_not_is_not_found(String id, String what) {
        assertThat(admin.post("admin/batch-executions/" + id + "/" + what)
                        .expect(404)
                        .text())
                .contains("NOT_FOUND");
    }

    @Test
    void what_is_done_can_neither_be_stopped_nor_done_again() {
        int execution = endedExecution(task(order())).getInt("execution_id");
        assertConflict(stop(execution));
        assertConflict(restart(execution));
    }

    @Test
    void work_that_was_stopped_fails_once_and_is_done_by_a_new_task_when_it_is_restarted() {
        JsonObject accepted;
        int execution;
        person.records(Bodies.artifact().build());
        try (HeldDocuments held = new HeldDocuments(database)) {
            accepted = person.api()
                    .post("generate/cv", Bodies.order().build())
                    .expect(202)
                    .json();
            execution = runningExecution(accepted.getInt("task_id")).getInt("execution_id");
            assertConflict(restart(execution));
            assertThat(stop(execution).expect(202).json().getInt("task_id")).isEqualTo(accepted.getInt("task_id"));
            await().atMost(PATIENCE)
                    .until(() -> database.value("SELECT 1 FROM batch_runs WHERE stop_obeyed_at IS NOT NULL"
                                    + " AND execution_id = " + execution)
                            != null);
        }
        JsonObject stopped = person.awaits(accepted.getInt("task_id"));
        assertThat(stopped.getString("status")).isEqualTo("failed");
        assertThat(stopped.getJsonObject("error").getString("code")).isEqualTo("STOPPED");
        assertThat(attempts(accepted)).isEqualTo("1");
        JsonObject failed = person.document("cv", accepted.getInt("generation_id"));
        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(endedExecution(accepted.getInt("task_id")).getString("status"))
                .isEqualTo("stopped");

        int again = restart(execution).expect(202).json().getInt("task_id");
        assertThat(person.awaits(again).getString("status")).isEqualTo("completed");
        JsonObject done = person.document("cv", accepted.getInt("generation_id"));
        assertThat(done.getString("status")).isEqualTo("completed");
        assertThat(done.getInt("task_id")).isEqualTo(again);
        assertThat(done.isNull("error")).isTrue();
        // What has ended once, stays so.
        assertThat(person.api().get("tasks/" + accepted.getInt("task_id")).json())
                .isEqualTo(stopped);
        assertConflict(restart(execution));
    }

    @Test
    void work_that_failed_for_good_is_done_again_when_its_cause_is_gone() {
        person.records(Bodies.artifact().build());
        breakDocuments();
        JsonObject accepted = person.api()
                .post("generate/cv", Bodies.order().build())
                .expect(202)
                .json();
        int task = accepted.getInt("task_id");
        assertThat(person.awaits(task).getString("status")).isEqualTo("failed");
        assertThat(attempts(accepted)).isEqualTo("3");
        List<JsonObject> attempts = await().atMost(PATIENCE).until(() -> ofTask(task), them -> them.stream()
                .allMatch(it -> it.getString("status").equals("failed")));
        assertThat(attempts).hasSize(3);
        mend();

        int again = restart(attempts.get(0).getInt("execution_id"))
                .expect(202)
                .json()
                .getInt("task_id");
        assertThat(person.awaits(again).getString("status")).isEqualTo("completed");
        assertThat(person.document("cv", accepted.getInt("generation_id")).getString("status"))
                .isEqualTo("completed");
        JsonObject noted = admin.get("admin/audit-events?type=batch_restarted&limit=1")
                .json()
                .getJsonArray("events")
                .getJsonObject(0);
        assertThat(noted.getJsonObject("details").getInt("execution_id"))
                .isEqualTo(attempts.get(0).getInt("execution_id"));
    }

    @Test
    void a_file_that_failed_is_made_again() {
        person.records(Bodies.artifact().build());
        int cv = person.generates("cv", Bodies.order().build());
        int file = person.orders("export/" + cv, Bodies.export("html")).getInt("export_id");
        int task = Integer.parseInt(database.value("SELECT task_id FROM export_logs WHERE id = " + file));
        int execution = endedExecution(task).getInt("execution_id");
        failAfterwards(task, execution);
        database.execute("UPDATE export_logs SET status = 'failed' WHERE id = " + file);

        int again = restart(execution).expect(202).json().getInt("task_id");
        assertThat(person.awaits(again).getString("status")).isEqualTo("completed");
        person.api().get("export/" + file).expect(200);
    }

    @Test
    void an_artifact_that_failed_is_processed_again() {
        int artifact = person.records(Bodies.artifact().build());
        int task = Integer.parseInt(database.value("SELECT task_id FROM artifacts WHERE id = " + artifact));
        int execution = endedExecution(task).getInt("execution_id");
        failAfterwards(task, execution);
        database.execute("UPDATE artifacts SET status = 'failed' WHERE id = " + artifact);

        int again = restart(execution).expect(202).json().getInt("task_id");
        assertThat(person.awaits(again).getString("status")).isEqualTo("completed");
        assertThat(person.api().get("artifacts/" + artifact).json().getString("status"))
                .isEqualTo("active");
    }

    @Test
    void a_key_rotation_that_failed_is_done_again_and_encrypts_what_is_left() {
        int artifact = person.records(Bodies.artifact()
                .add("evidence_links", Json.createArrayBuilder().add(Bodies.link("https://example.org/k", "website")))
                .build());
        String link = " FROM evidence_links WHERE artifact_id = " + artifact;
        String former = database.value("SELECT encode(url, 'hex')" + link);
        JsonObject rotation =
                admin.post("admin/evidence-keys/rotate").expect(202).json();
        int task = task(rotation);
        JobSeeker.awaits(admin, task);
        int execution = endedExecution(task).getInt("execution_id");
        failAfterwards(task, execution);
        database.execute(
                "UPDATE evidence_links SET url = decode('" + former + "', 'hex') WHERE artifact_id = " + artifact);

        int again = restart(execution).expect(202).json().getInt("task_id");

        JsonObject ended = JobSeeker.awaits(admin, again);
        assertThat(ended.getString("status")).isEqualTo("completed");
        assertThat(ended.getString("kind")).isEqualTo("key_rotation");
        assertThat(database.value("SELECT encode(substring(url FROM 1 FOR 5), 'hex')" + link))
                .isEqualTo("01%08x".formatted(rotation.getJsonNumber("key_id").longValue()));
        assertThat(person.api().get("artifacts/" + artifact).expect(200).text()).contains("https://example.org/k");
    }

    @Test
    void a_recheck_that_failed_is_done_again_unless_another_one_is_open() {
        int execution = failedRecheck();
        database.execute("INSERT INTO tasks (kind, subject_id, run_after) VALUES ('evidence_recheck', 0,"
                + " now() + INTERVAL '1 hour')");
        try {
            assertThat(restart(execution).expect(409).text()).contains("CONFLICT", "Another run of this kind");
        } finally {
            database.execute("DELETE FROM tasks WHERE kind = 'evidence_recheck' AND status = 'queued'");
        }
        int again = restart(execution).expect(202).json().getInt("task_id");
        await().atMost(PATIENCE)
                .until(() -> database.value("SELECT status FROM tasks WHERE id = " + again), "completed"::equals);
    }

    @Test
    void an_import_that_failed_goes_on_with_its_file_until_another_one_is_sent() {
        int execution = failedImport();
        int again = restart(execution).expect(202).json().getInt("task_id");
        JsonObject ended = JobSeeker.awaits(admin, again);
        assertThat(ended.getString("status")).isEqualTo("completed");
        assertThat(ended.getJsonObject("result").getInt("added")).isOne();
        assertConflict(restart(execution));

        int superseded = failedImport();
        assertThat(JobSeeker.awaits(admin, imports()).getString("status")).isEqualTo("completed");
        assertConflict(restart(superseded));
        assertThat(database.value("SELECT count(*) FROM skill_imports JOIN tasks t ON t.id = task_id"
                        + " WHERE t.status IN ('completed', 'failed')"))
                .isEqualTo("0");
    }

    @Test
    void what_has_been_deleted_is_not_done_again_and_no_task_is_left_behind() {
        JsonObject accepted = order();
        int task = task(accepted);
        int execution = endedExecution(task).getInt("execution_id");
        failAfterwards(task, execution);
        person.api().delete("generate/cv/" + accepted.getInt("generation_id")).expect(204);
        String before = database.value(
                "SELECT max(id) FROM tasks WHERE user_id = (SELECT user_id FROM tasks WHERE id = " + task + ")");
        assertConflict(restart(execution));
        assertThat(database.value("SELECT max(id) FROM tasks WHERE user_id = (SELECT user_id FROM tasks WHERE id = "
                        + task + ")"))
                .isEqualTo(before);
    }

    @Test
    void an_execution_whose_task_has_been_deleted_cannot_be_done_again() {
        int task = task(order());
        int execution = endedExecution(task).getInt("execution_id");
        failAfterwards(task, execution);
        database.execute("DELETE FROM tasks WHERE id = " + task);
        assertConflict(restart(execution));
    }

    @Test
    void nothing_is_done_for_somebody_who_has_been_deactivated() {
        int task = task(order());
        int execution = endedExecution(task).getInt("execution_id");
        failAfterwards(task, execution);
        database.execute("UPDATE auth_user SET is_active = FALSE WHERE id = (SELECT user_id FROM tasks WHERE id = "
                + task + ")");
        assertConflict(restart(execution));
    }

    @Test
    void an_execution_whose_server_died_is_seen_to_be_abandoned() {
        int task = task(order());
        int execution = endedExecution(task).getInt("execution_id");
        database.execute(
                "UPDATE jbatchexecutioninstancedata SET batchstatus = 'STARTED', endtime = NULL WHERE jobexecid = "
                        + execution);
        database.execute("UPDATE tasks SET attempts = attempts + 1 WHERE id = " + task);
        assertThat(ofTask(task).get(0).getString("status")).isEqualTo("abandoned");
        assertThat(executions("status=abandoned"))
                .extracting(it -> it.getInt("execution_id"))
                .contains(execution);
        assertConflict(stop(execution));
    }

    private JsonObject order() {
        person.records(Bodies.artifact().build());
        return person.orders("generate/cv", Bodies.order().build());
    }

    /** Sends a file with one skill. */
    private int imports() {
        EscoSample sample = new EscoSample();
        return task(admin.with("Content-Type", "text/csv")
                .sendText(
                        "POST",
                        "admin/skills/import",
                        sample.skill(1, sample.word() + " mending").csv())
                .expect(202)
                .json());
    }

    private int failedImport() {
        database.execute("CREATE OR REPLACE FUNCTION break_concepts() RETURNS trigger LANGUAGE plpgsql"
                + " AS 'BEGIN RAISE EXCEPTION ''out of order''; END'");
        database.execute("CREATE TRIGGER break_concepts BEFORE INSERT ON imported_concepts"
                + " FOR EACH ROW EXECUTE FUNCTION break_concepts()");
        int task = imports();
        assertThat(JobSeeker.awaits(admin, task).getString("status")).isEqualTo("failed");
        mend();
        return failedExecution(task);
    }

    /** Of a run over due links like the timer's, whose turn is rare on this server, as if it had gone wrong. */
    private int failedRecheck() {
        // Long unwoken, so that the sweeper wakes a worker at once.
        database.execute("INSERT INTO tasks (kind, subject_id, woken_at) VALUES ('evidence_recheck', 0,"
                + " now() - INTERVAL '1 hour') ON CONFLICT DO NOTHING");
        int task = Integer.parseInt(database.value("SELECT max(id) FROM tasks WHERE kind = 'evidence_recheck'"));
        await().atMost(PATIENCE)
                .until(() -> database.value("SELECT status FROM tasks WHERE id = " + task), "completed"::equals);
        int execution = endedExecution(task).getInt("execution_id");
        failAfterwards(task, execution);
        return execution;
    }

    private int failedExecution(int task) {
        return await().atMost(PATIENCE)
                .until(() -> ofTask(task), them -> them.stream()
                        .allMatch(it -> it.getString("status").equals("failed")))
                .get(0)
                .getInt("execution_id");
    }

    private static int task(JsonObject accepted) {
        return accepted.getInt("task_id");
    }

    private void breakDocuments() {
        database.execute("CREATE OR REPLACE FUNCTION break_documents() RETURNS trigger LANGUAGE plpgsql"
                + " AS 'BEGIN RAISE EXCEPTION ''out of order''; END'");
        database.execute("CREATE TRIGGER break_documents BEFORE INSERT ON document_versions"
                + " FOR EACH ROW EXECUTE FUNCTION break_documents()");
    }

    /** As if all that its execution did had gone wrong for the third time. */
    private void failAfterwards(int task, int execution) {
        database.execute("UPDATE tasks SET status = 'failed', error_code = 'INTERNAL_ERROR' WHERE id = " + task);
        database.execute(
                "UPDATE jbatchexecutioninstancedata SET batchstatus = 'FAILED' WHERE jobexecid = " + execution);
    }

    private String attempts(JsonObject accepted) {
        return database.value("SELECT attempts FROM tasks WHERE id = " + accepted.getInt("task_id"));
    }

    private JsonObject endedExecution(int task) {
        return await().atMost(PATIENCE).until(() -> ofTask(task).get(0), it -> !it.isNull("ended_at"));
    }

    private JsonObject runningExecution(int task) {
        return await().atMost(PATIENCE)
                .until(
                        () -> ofTask(task),
                        them -> !them.isEmpty()
                                && them.get(0).getString("status").equals("started"))
                .get(0);
    }

    private List<JsonObject> ofTask(int task) {
        return executions("").stream()
                .filter(it -> !it.isNull("task_id") && it.getInt("task_id") == task)
                .toList();
    }

    private List<JsonObject> executions(String query) {
        return admin.get("admin/batch-executions?limit=100&" + query)
                .expect(200)
                .json()
                .getJsonArray("executions")
                .getValuesAs(JsonObject.class);
    }

    private ApiReply stop(int execution) {
        return admin.post("admin/batch-executions/" + execution + "/stop");
    }

    private ApiReply restart(int execution) {
        return admin.post("admin/batch-executions/" + execution + "/restart");
    }

    private static void assertConflict(ApiReply reply) {
        assertThat(reply.expect(409).text()).contains("CONFLICT");
    }
}
