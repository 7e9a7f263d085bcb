package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillImportIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LIMIT = 64 * 1024 * 1024;

    private final ApiClient admin = RunningServer.administrator();
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final EscoSample sample = new EscoSample();
    private final String word = sample.word();

    @Test
    void every_row_of_a_file_is_added_merged_or_refused() {
        sample.skill(1, word + " mending", word + " repair", "mend " + word)
                .skill(2, "kubernetes", "fleets of " + word)
                .row(3, word + " tarring", "deprecated")
                .skill(4, " ")
                .skill(5, word + " " + "x".repeat(100))
                .skill(1, word + " mending")
                .skill(6, word + " mending")
                .line("too,short");
        assertThat(imported(sample))
                .isEqualTo(Json.createReader(
                                new StringReader(
                                        """
                        {"type": "import", "rows_read": 8, "added": 1, "merged": 1, "refused_count": 6, "refused": [
                        {"line": 5, "message": "is not released"},
                        {"line": 6, "message": "has no preferredLabel"},
                        {"line": 7, "message": "has a preferredLabel of more than 100 characters"},
                        {"line": 8, "message": "names a concept that the file has named before"},
                        {"line": 9, "message": "has the preferredLabel of another concept"},
                        {"line": 10, "message": "has 2 columns where the header has 13"}]}"""))
                        .readObject());
    }

    @Test
    void the_answer_leads_to_the_task() {
        ApiReply reply = send(sample.skill(1, word + " mending").csv()).expect(202);
        int task = reply.json().getInt("task_id");
        assertThat(reply.header("Location")).endsWith("/api/v1/tasks/" + task);
        JsonObject ended = ended(task);
        assertThat(ended.getString("kind")).isEqualTo("skill_import");
        assertThat(ended.getInt("progress")).isEqualTo(100);
    }

    @Test
    void reasons_are_told_in_the_readers_language() {
        int task = send(sample.row(1, word, "draft").csv()).expect(202).json().getInt("task_id");
        ended(task);
        JsonObject german = admin.with("Accept-Language", "de")
                .get("tasks/" + task)
                .expect(200)
                .json();
        assertThat(german.getJsonObject("result")
                        .getJsonArray("refused")
                        .getJsonObject(0)
                        .getString("message"))
                .isEqualTo("ist nicht freigegeben (released)");
    }

    @Test
    void thousands_of_rows_are_counted_exactly_and_a_second_time_none_is_added() {
        for (int i = 0; i < 3_000; i++) {
            String status = i % 2 == 0 ? "released" : "deprecated";
            sample.row(
                    i, word + " mending " + EscoSample.newWord(), status, "a " + word + " of " + EscoSample.newWord());
        }
        JsonObject first = imported(sample);
        assertThat(counts(first)).containsExactly(3_000, 1_500, 0, 1_500);
        assertThat(first.getJsonArray("refused")).hasSize(1_000);
        JsonObject second = imported(sample);
        assertThat(counts(second)).containsExactly(3_000, 0, 1_500, 1_500);
        assertThat(second.getJsonArray("refused")).isEqualTo(first.getJsonArray("refused"));
    }

    @Test
    void imported_skills_are_suggested_by_name_and_by_alias() {
        imported(sample.skill(1, word + " mending", "restore " + word));
        assertThat(suggested(word)).startsWith(word + " mending");
        assertThat(suggested("restore " + word)).startsWith(word + " mending");
    }

    @Test
    void our_own_skill_keeps_all_that_it_is_and_gains_spellings() {
        JsonObject before = suggestion("kubernetes");
        imported(sample.skill(1, "Kubernetes", "fleets of " + word).skill(2, word + " mending", "k8s", "kubernete"));
        assertThat(suggestion("kubernetes")).isEqualTo(before);
        assertThat(suggestion("k8s")).isEqualTo(before);
        assertThat(suggestion("fleets of " + word)).isEqualTo(before);
    }

    @Test
    void a_file_of_another_language_adds_aliases_to_known_concepts() {
        imported(sample.skill(1, word + " mending"));
        EscoSample german = new EscoSample(word).skill(1, "Flicken von " + word, word + "flicken");
        assertThat(counts(imported(german))).containsExactly(1, 0, 1, 0);
        assertThat(suggested("flicken von " + word)).startsWith(word + " mending");
        assertThat(suggested(word + "flicken")).startsWith(word + " mending");
    }

    @Test
    void two_files_at_the_same_time_are_both_done() {
        for (int i = 0; i < 600; i++) {
            sample.skill(i, word + " mending " + EscoSample.newWord());
        }
        int one = send(sample.csv()).expect(202).json().getInt("task_id");
        int other = send(sample.csv()).expect(202).json().getInt("task_id");
        List<Integer> first = counts(result(one));
        List<Integer> second = counts(result(other));
        assertThat(first.get(0)).isEqualTo(600);
        assertThat(second.get(0)).isEqualTo(600);
        assertThat(first.get(1) + second.get(1)).isEqualTo(600);
        assertThat(first.get(2) + second.get(2)).isEqualTo(600);
    }

    @Test
    void artifacts_show_imported_skills_within_seconds() {
        imported(sample.skill(1, word + " mending", "restore " + word));
        JsonObject artifact = Bodies.artifact()
                .add("description", "I learned to restore " + word + " at sea.")
                .build();
        await().atMost(PATIENCE).until(() -> {
            person.records(artifact);
            return suggestion(word + " mending").getInt("frequency") > 0;
        });
    }

    @Test
    void job_descriptions_ask_for_imported_skills_within_seconds() {
        imported(sample.skill(1, word + " mending", "restore " + word));
        JsonObject text = Json.createObjectBuilder()
                .add("job_description", "Requirements:\n- Java\n- Able to restore " + word + "\n")
                .build();
        await().atMost(PATIENCE).until(() -> person
                .api()
                .post("job-descriptions/parse", text)
                .expect(200)
                .json()
                .getJsonArray("skills")
                .getValuesAs(JsonObject.class)
                .stream()
                .anyMatch(skill -> skill.getString("name").equals(word + " mending")
                        && skill.getString("requirement").equals("must")));
    }

    @Test
    void an_import_that_waits_for_the_vocabulary_is_still_seen_to_live() {
        ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
        int task;
        try (ServerDatabase.OpenTransaction other = database.open("SELECT 1 FROM skill_vocabulary FOR UPDATE")) {
            task = send(sample.skill(1, word + " mending").csv())
                    .expect(202)
                    .json()
                    .getInt("task_id");
            await().atMost(PATIENCE).until(() -> database.waits("FROM skill_vocabulary FOR UPDATE"));
            String seen = database.value("SELECT heartbeat_at FROM tasks WHERE id = " + task);
            await().atMost(PATIENCE)
                    .until(
                            () -> database.value("SELECT heartbeat_at FROM tasks WHERE id = " + task),
                            heartbeat -> !heartbeat.equals(seen));
        }
        assertThat(ended(task).getString("status")).isEqualTo("completed");
        assertThat(database.value("SELECT attempts FROM tasks WHERE id = " + task))
                .isEqualTo("1");
    }

    @Test
    void nothing_is_kept_of_a_file_that_has_been_imported() {
        imported(sample.skill(1, word + " mending"));
        ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
        assertThat(database.tablesHolding(word))
                .doesNotContain("skill_imports", "skill_import_parts", "skill_import_concepts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "conceptUri,preferredLabel",
                "conceptUri;skillType;preferredLabel;altLabels;status",
                "{\"a\":1}",
                "PK\u0003\u0004"
            })
    void a_body_without_the_needed_columns_is_refused_at_once(String body) {
        assertThat(send(body).expect(400).json().getJsonObject("error").getString("code"))
                .isEqualTo("VALIDATION_ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\u0000,\u0000", "a,\"b\nc", "\ufffd", "'; DROP TABLE skills; --", ",,,,,,,,,,,,"})
    void a_hostile_row_is_refused_and_the_import_ends(String row) {
        JsonObject result = imported(sample.skill(1, word + " mending").line(row));
        assertThat(counts(result)).containsExactly(2, 1, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "text/plain", "multipart/form-data; boundary=x", "application/octet-stream"})
    void another_media_type_is_not_taken(String type) {
        assertThat(admin.with("Content-Type", type)
                        .sendText("POST", "admin/skills/import", sample.csv())
                        .expect(415)
                        .text())
                .contains("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void a_file_over_64_mebibytes_is_too_large() {
        byte[] body = EscoSample.HEADER
                .concat("\n".repeat(LIMIT + 1 - EscoSample.HEADER.length()))
                .getBytes(StandardCharsets.UTF_8);
        ApiReply reply = admin.with("Content-Type", "text/csv")
                .send("POST", "admin/skills/import", BodyPublishers.ofByteArray(body))
                .expect(413);
        assertThat(reply.text()).contains("PAYLOAD_TOO_LARGE", "64 MiB");
    }

    @Test
    void a_file_of_64_mebibytes_is_taken() {
        String rows = sample.skill(1, word + " mending").csv();
        byte[] body = rows.concat("\n".repeat(LIMIT - rows.getBytes(StandardCharsets.UTF_8).length))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(body).hasSize(LIMIT);
        int task = admin.with("Content-Type", "text/csv; charset=UTF-8")
                .send("POST", "admin/skills/import", BodyPublishers.ofByteArray(body))
                .expect(202)
                .json()
                .getInt("task_id");
        assertThat(counts(result(task))).containsExactly(1, 1, 0, 0);
    }

    private ApiReply send(String csv) {
        return admin.with("Content-Type", "text/csv").sendText("POST", "admin/skills/import", csv);
    }

    private JsonObject imported(EscoSample file) {
        return result(send(file.csv()).expect(202).json().getInt("task_id"));
    }

    private JsonObject result(int task) {
        JsonObject ended = ended(task);
        assertThat(ended.getString("status")).as("%s", ended).isEqualTo("completed");
        return ended.getJsonObject("result");
    }

    private JsonObject ended(int task) {
        return await("task " + task)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> admin.get("tasks/" + task).expect(200).json(),
                        it -> it.get("completed_at") != JsonValue.NULL);
    }

    /** Rows read, added, merged, refused. */
    private static List<Integer> counts(JsonObject result) {
        return List.of(
                result.getInt("rows_read"),
                result.getInt("added"),
                result.getInt("merged"),
                result.getInt("refused_count"));
    }

    private List<String> suggested(String query) {
        return suggestions(query).stream().map(it -> it.getString("name")).toList();
    }

    private JsonObject suggestion(String query) {
        return suggestions(query).get(0);
    }

    private List<JsonObject> suggestions(String query) {
        return person.api()
                .get("skills/suggest?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .getJsonArray("suggestions")
                .getValuesAs(JsonObject.class);
    }
}
