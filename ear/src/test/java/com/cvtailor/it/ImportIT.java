package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ImportIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();

    @Test
    void items_become_artifacts_and_all_else_is_reported() {
        JsonObject accepted = api.post(
                        "import/json-resume",
                        Json.createObjectBuilder()
                                .add("basics", Json.createObjectBuilder().add("name", "Ada Lovelace"))
                                .add(
                                        "work",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("name", "Kantor Pay")
                                                        .add("position", "Engineer")
                                                        .add("location", "Lisbon")
                                                        .add("startDate", "2021-03")
                                                        .add("endDate", "Present")
                                                        .add("summary", "Built the ledger in Java.")
                                                        .add("url", "https://example.org/ledger")))
                                .add(
                                        "awards",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("title", "Best paper")
                                                        .add("date", "2019-05-04"))
                                                .add(Json.createObjectBuilder().add("title", "Undated")))
                                .build())
                .expect(202)
                .json();

        assertThat(accepted.keySet()).containsExactlyInAnyOrder("task_id", "artifact_ids", "not_taken");
        assertThat(accepted.getJsonArray("not_taken").getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("path"))
                .containsExactly("basics", "work[0].location", "awards[1]");
        assertThat(person.awaits(accepted.getInt("task_id")).getString("status"))
                .isEqualTo("completed");
        JsonArray ids = accepted.getJsonArray("artifact_ids");
        JsonObject job = api.get("artifacts/" + ids.getInt(0)).expect(200).json();
        assertThat(job.getString("artifact_type")).isEqualTo("employment");
        assertThat(job.getString("organization")).isEqualTo("Kantor Pay");
        assertThat(job.getString("start_date")).isEqualTo("2021-03-01");
        assertThat(job.get("end_date")).isEqualTo(JsonValue.NULL);
        assertThat(job.getJsonArray("evidence_links")).hasSize(1);
        JsonObject award = api.get("artifacts/" + ids.getInt(1)).expect(200).json();
        assertThat(award.getString("start_date")).isEqualTo("2019-05-04");
        assertThat(award.getString("status")).isEqualTo("active");
    }

    @Test
    void what_was_taken_along_and_brought_back_is_the_same() {
        person.records(Bodies.artifact()
                .add("artifact_type", "employment")
                .add("organization", "Kantor Pay")
                .add("technologies", Json.createArrayBuilder().add("Java").add("C++"))
                .add("collaborators", Json.createArrayBuilder().add("Grace Hopper"))
                .add(
                        "evidence_links",
                        Json.createArrayBuilder()
                                .add(Bodies.link("https://example.org/a", "document")
                                        .add("description", "Design"))
                                .add(Bodies.link("https://github.com/a/b", "github")))
                .build());
        person.records(Bodies.artifact()
                .add("artifact_type", "award")
                .add("title", "Best \"paper\" – 日本語")
                .add("end_date", "2022-01-01")
                .build());
        String exported = resume(api);

        JobSeeker other = JobSeeker.registeredAt(RunningServer.uri());
        JsonObject accepted = other.api()
                .with("Content-Type", "application/json")
                .sendText("POST", "import/json-resume", exported)
                .expect(202)
                .json();
        other.awaits(accepted.getInt("task_id"));

        assertThat(withoutPerson(resume(other.api()))).isEqualTo(withoutPerson(exported));
    }

    @Test
    void a_document_without_anything_to_take_is_accepted_and_accounted_for() {
        JsonObject accepted = api.post(
                        "import/json-resume",
                        Json.createObjectBuilder().add("pets", "a cat").build())
                .expect(202)
                .json();
        assertThat(accepted.get("task_id")).isEqualTo(JsonValue.NULL);
        assertThat(accepted.getJsonArray("artifact_ids")).isEmpty();
        assertThat(accepted.getJsonArray("not_taken").getJsonObject(0))
                .isEqualTo(Json.createObjectBuilder()
                        .add("path", "pets")
                        .add("reason", "has no counterpart in an artifact")
                        .build());
    }

    @Test
    void the_reasons_are_told_in_the_clients_language() {
        String report = api.with("Accept-Language", "de")
                .post(
                        "import/json-resume",
                        Json.createObjectBuilder()
                                .add(
                                        "projects",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("name", "A")
                                                        .add("startDate", "2020")
                                                        .add("endDate", "2019"))
                                                .add(Json.createObjectBuilder().add("name", "B")))
                                .build())
                .expect(202)
                .text();
        assertThat(report).contains("darf nicht vor start_date liegen", "hat kein Datum");
    }

    /** The same person's name and address do not matter here. */
    private static String withoutPerson(String resume) {
        return resume.replaceAll("\"email\" : \"[^\"]*\"", "\"email\" : \"\"");
    }

    private static String resume(ApiClient api) {
        byte[] zip = api.get("users/me/export").expect(200).bytes();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals("resume.json")) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no resume.json in the export");
    }
}
