package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of an import, and of what it has brought, when the server stops and another one starts. */
class SkillImportCrashIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ROWS = 6_000;
    private static final int REFUSED = 60;
    private static final int ALIASES = 8;

    private final Path data = RunningServer.freshFolder();
    private final ServerDatabase database = new ServerDatabase(data);

    @Test
    void a_server_killed_in_mid_import_goes_on_where_it_was_and_counts_each_row_once() {
        EmbeddedServerProcess doomed = EmbeddedServerProcess.on(data, Administrator.SETTINGS);
        int task = Administrator.at(doomed.uri())
                .with("Content-Type", "text/csv")
                .sendText("POST", "admin/skills/import", largeFile())
                .expect(202)
                .json()
                .getInt("task_id");
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> database.value("SELECT progress BETWEEN 10 AND 90 FROM tasks WHERE id = " + task),
                        "t"::equals);
        doomed.killEverything();

        try (EmbeddedServerProcess revived = EmbeddedServerProcess.on(data, Administrator.SETTINGS)) {
            ApiClient admin = Administrator.at(revived.uri());
            JsonObject ended = await().atMost(PATIENCE)
                    .until(() -> admin.get("tasks/" + task).expect(200).json(), it -> !it.isNull("completed_at"));
            assertThat(ended.getString("status")).isEqualTo("completed");
            JsonObject result = ended.getJsonObject("result");
            assertThat(result.getInt("rows_read")).isEqualTo(ROWS);
            assertThat(result.getInt("added")).isEqualTo(ROWS - REFUSED);
            assertThat(result.getInt("merged")).isZero();
            assertThat(result.getInt("refused_count")).isEqualTo(REFUSED);
            assertThat(result.getJsonArray("refused").getValuesAs(JsonObject.class).stream()
                            .map(it -> it.getInt("line")))
                    .containsExactlyElementsOf(IntStream.range(0, REFUSED)
                            .map(it -> 2 + it * 100 * ALIASES)
                            .boxed()
                            .toList());

            assertThat(database.value("SELECT attempts FROM tasks WHERE id = " + task))
                    .isEqualTo("2");
            assertThat(database.value("SELECT count(*) FROM imported_concepts"))
                    .isEqualTo(Integer.toString(ROWS - REFUSED));
            assertThat(database.value("SELECT count(*) FROM imported_spellings"))
                    .isEqualTo(Integer.toString((ROWS - REFUSED) * (ALIASES + 1)));
            assertThat(database.value("SELECT count(*) FROM skill_import_parts"))
                    .isEqualTo("0");
        }
    }

    @Test
    void a_release_with_a_skill_that_was_imported_before_takes_it_over_with_its_artifacts() {
        int artifact;
        try (EmbeddedServerProcess former = EmbeddedServerProcess.on(data, Administrator.SETTINGS)) {
            artifact = JobSeeker.registeredAt(former.uri())
                    .records(Bodies.artifact().build());
            // As if our files had not known COBOL by then, and an import had brought it.
            database.execute("INSERT INTO skills (name, category, normalized_name, frequency)"
                    + " VALUES ('cobol', 'domain', 'cobol', 1), ('keep old ledgers', 'method', 'keep old ledgers', 0)");
            addSpelling("cobol", " cobol ", "cobol");
            addSpelling("cobol", " ledger tongue ", "ledger tongue");
            addSpelling("keep old ledgers", " kotlin ", "Kotlin");
            addSpelling("keep old ledgers", " keep old ledger ", "keep old ledgers");
            database.execute("INSERT INTO imported_concepts SELECT 'urn:cobol', id FROM skills WHERE name = 'cobol'");
            database.execute(
                    "INSERT INTO artifact_skills SELECT " + artifact + ", id, 1 FROM skills WHERE name = 'cobol'");
        }

        try (EmbeddedServerProcess released = EmbeddedServerProcess.on(data, Administrator.SETTINGS)) {
            released.uri();
            assertThat(database.value("SELECT count(*) FROM skills WHERE name = 'cobol'"))
                    .isEqualTo("0");
            assertThat(database.value("SELECT string_agg(artifact_id || '', ',') FROM artifact_skills JOIN skills s"
                            + " ON s.id = skill_id WHERE s.name = 'COBOL' AND s.frequency = 1"))
                    .isEqualTo(Integer.toString(artifact));
            assertThat(database.value("SELECT s.name FROM imported_concepts JOIN skills s ON s.id = skill_id"))
                    .isEqualTo("COBOL");
            assertThat(database.value("SELECT string_agg(s.name || ': ' || spelling, ', ' ORDER BY spelling)"
                            + " FROM imported_spellings JOIN skills s ON s.id = skill_id"))
                    .isEqualTo("keep old ledgers: keep old ledgers, COBOL: ledger tongue");
        }
    }

    private void addSpelling(String skill, String key, String spelling) {
        database.execute("INSERT INTO imported_spellings SELECT '" + key + "', id, '" + spelling + "', lower('"
                + spelling + "'), true FROM skills WHERE name = '" + skill + "'");
    }

    private static String largeFile() {
        EscoSample sample = new EscoSample();
        for (int i = 0; i < ROWS; i++) {
            String object = sample.word() + " " + EscoSample.newWord();
            String[] aliases = IntStream.range(0, ALIASES)
                    .mapToObj(it -> "mend " + object + " " + EscoSample.newWord())
                    .toArray(String[]::new);
            sample.row(i, "repair " + object, i % 100 == 0 ? "deprecated" : "released", aliases);
        }
        return sample.csv();
    }
}
