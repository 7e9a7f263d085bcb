package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

class ArtifactIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @Test
    void a_stored_artifact_shows_all_that_the_contract_names() {
        int id = person.records(Json.createObjectBuilder(minimal())
                .add("description", "Built a \"ledger\" in Java, 40 % faster. <b>Ünïcode</b> 日本語 Кириллица")
                .add(
                        "technologies",
                        Json.createArrayBuilder().add(" Java ").add("java").add("C++"))
                .add(
                        "evidence_links",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("url", "https://github.com/a/b")
                                        .add("type", "github")))
                .build());

        JsonObject artifact = person.api().get("artifacts/" + id).expect(200).json();

        assertThat(artifact.keySet())
                .contains(
                        "id",
                        "title",
                        "description",
                        "start_date",
                        "end_date",
                        "technologies",
                        "labels",
                        "evidence_links",
                        "validation_status",
                        "artifact_type",
                        "organization",
                        "role",
                        "collaborators",
                        "status",
                        "created_at",
                        "updated_at");
        assertThat(artifact.getString("description"))
                .isEqualTo("Built a \"ledger\" in Java, 40 % faster. <b>Ünïcode</b> 日本語 Кириллица");
        assertThat(artifact.getJsonArray("technologies").getValuesAs(JsonString::getString))
                .containsExactly("Java", "C++");
        assertThat(artifact.get("end_date")).isEqualTo(JsonValue.NULL);
        assertThat(artifact.getString("artifact_type")).isEqualTo("project");
        assertThat(artifact.getString("status")).isEqualTo("active");
        assertThat(artifact.getString("validation_status")).isEqualTo("partial");
        assertThat(artifact.getString("created_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void an_order_is_accepted_with_its_task_and_its_location() {
        ApiReply reply = person.api().post("artifacts", minimal()).expect(202);
        int id = reply.json().getInt("artifact_id");
        assertThat(reply.json().keySet()).containsExactlyInAnyOrder("artifact_id", "status", "task_id");
        assertThat(reply.header("Location")).endsWith("/api/v1/artifacts/" + id);
    }

    @Test
    void members_that_are_not_the_clients_to_set_change_nothing() {
        int id = person.records(Json.createObjectBuilder(minimal())
                .add("id", 1)
                .add("user_id", 1)
                .add("status", "failed")
                .build());
        assertThat(person.api().get("artifacts/" + id).json().getString("status"))
                .isEqualTo("active");
    }

    @Test
    void somebody_elses_artifact_looks_like_none() {
        int id = person.records(minimal());
        ApiClient stranger = JobSeeker.registeredAt(RunningServer.uri()).api();
        JsonObject foreign = stranger.get("artifacts/" + id).expect(404).json().getJsonObject("error");
        JsonObject unknown =
                stranger.get("artifacts/2000000000").expect(404).json().getJsonObject("error");
        assertThat(foreign.getString("message")).isEqualTo(unknown.getString("message"));
        assertThat(stranger.get("artifacts").json().getJsonObject("pagination").getInt("total"))
                .isZero();
    }

    @Test
    void lists_come_newest_first_in_pages_and_a_page_past_the_end_is_empty() {
        int first = person.records(minimal());
        int second = person.records(minimal());
        JsonObject page = person.api().get("artifacts?limit=1").expect(200).json();
        assertThat(page.getJsonArray("artifacts").getJsonObject(0).getInt("id"))
                .isEqualTo(second)
                .isGreaterThan(first);
        assertThat(page.getJsonObject("pagination"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("page", 1)
                        .add("limit", 1)
                        .add("total", 2)
                        .add("has_next", true)
                        .build());
        assertThat(person.api().get("artifacts?page=9").expect(200).json().getJsonArray("artifacts"))
                .isEmpty();
        assertThat(person.api().get("artifacts/").expect(200).json().getJsonArray("artifacts"))
                .hasSize(2);
    }

    private static JsonObject minimal() {
        return Json.createObjectBuilder()
                .add("title", "Ledger")
                .add("start_date", "2021-03-01")
                .build();
    }
}
