package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();

    @Test
    void a_label_gathers_artifacts() {
        int artifact = person.records(Bodies.artifact().build());
        ApiReply reply = api.post(
                        "labels",
                        Bodies.label(" Backend ")
                                .add("description", "Servers")
                                .add(
                                        "artifact_ids",
                                        Json.createArrayBuilder().add(artifact).add(artifact))
                                .build())
                .expect(201);
        JsonObject created = reply.json();
        int id = created.getInt("label_id");
        assertThat(created)
                .isEqualTo(Json.createObjectBuilder()
                        .add("label_id", id)
                        .add("name", "Backend")
                        .add("artifact_count", 1)
                        .build());
        assertThat(reply.header("Location")).endsWith("/api/v1/labels/" + id);

        JsonObject shown = api.get("labels/" + id).expect(200).json();
        assertThat(shown.getString("color")).isEqualTo("#007bff");
        assertThat(shown.getJsonArray("artifact_ids").getInt(0)).isEqualTo(artifact);
        JsonObject listed =
                api.get("labels").expect(200).json().getJsonArray("labels").getJsonObject(0);
        assertThat(listed.keySet()).contains("id", "name", "description", "role_type", "artifact_count");
        assertThat(listed.getInt("artifact_count")).isEqualTo(1);

        api.delete("artifacts/" + artifact).expect(204);
        assertThat(api.get("labels/" + id).json().getInt("artifact_count")).isZero();
    }

    @Test
    void a_name_is_in_use_in_any_case_and_only_for_its_person() {
        int first = create(Bodies.label("Ärzte"));
        JsonObject error = api.post("labels", Bodies.label("ÄRZTE").build())
                .expect(409)
                .json()
                .getJsonObject("error");
        assertThat(error.getJsonObject("details").getJsonObject("field_errors").keySet())
                .containsExactly("name");
        int other = create(Bodies.label("Other"));
        JsonObject rename = Json.createObjectBuilder().add("name", "ärzte").build();
        api.send("PATCH", "labels/" + other, rename).expect(409);
        api.send("PUT", "labels/" + other, Bodies.label("ärzte").build()).expect(409);
        api.send("PATCH", "labels/" + first, rename).expect(200);
        JobSeeker.registeredAt(RunningServer.uri())
                .api()
                .post("labels", Bodies.label("Ärzte").build())
                .expect(201);
    }

    @Test
    void a_foreign_or_unknown_artifact_is_rejected_and_nothing_is_stored() {
        int foreign = JobSeeker.registeredAt(RunningServer.uri())
                .records(Bodies.artifact().build());
        for (int id : List.of(foreign, 2_000_000_000, -1)) {
            JsonObject label = Bodies.label("Backend")
                    .add("artifact_ids", Json.createArrayBuilder().add(id))
                    .build();
            assertThat(api.post("labels", label).expect(400).text()).contains("artifact_ids");
        }
        assertThat(api.get("labels").json().getJsonArray("labels")).isEmpty();
    }

    @Test
    void a_put_replaces_and_a_patch_changes_only_what_it_names() {
        int artifact = person.records(Bodies.artifact().build());
        int id = create(Bodies.label("Backend")
                .add("color", "#112233")
                .add("artifact_ids", Json.createArrayBuilder().add(artifact)));

        JsonObject patched = api.send(
                        "PATCH",
                        "labels/" + id,
                        Json.createObjectBuilder().add("description", "Servers").build())
                .expect(200)
                .json();
        assertThat(patched.getString("color")).isEqualTo("#112233");
        assertThat(patched.getString("description")).isEqualTo("Servers");
        assertThat(patched.getInt("artifact_count")).isEqualTo(1);

        JsonObject replaced = api.send(
                        "PUT", "labels/" + id, Bodies.label("Front end").build())
                .expect(200)
                .json();
        assertThat(replaced.getString("color")).isEqualTo("#007bff");
        assertThat(replaced.get("description")).isEqualTo(JsonValue.NULL);
        assertThat(replaced.getJsonArray("artifact_ids")).isEmpty();
    }

    @Test
    void a_deleted_label_leaves_its_artifacts_alone() {
        int artifact = person.records(Bodies.artifact().build());
        int id = create(Bodies.label("Backend")
                .add("artifact_ids", Json.createArrayBuilder().add(artifact)));
        api.delete("labels/" + id).expect(204);
        api.get("labels/" + id).expect(404);
        assertThat(api.get("artifacts/" + artifact).json().getJsonArray("labels"))
                .isEmpty();
    }

    @Test
    void somebody_elses_label_looks_like_none() {
        int id = create(Bodies.label("Backend"));
        ApiClient stranger = JobSeeker.registeredAt(RunningServer.uri()).api();
        stranger.get("labels/" + id).expect(404);
        stranger.send("PUT", "labels/" + id, Bodies.label("Mine").build()).expect(404);
        stranger.send("PATCH", "labels/" + id, Json.createObjectBuilder().build())
                .expect(404);
        stranger.delete("labels/" + id).expect(404);
        assertThat(stranger.get("labels").json().getJsonArray("labels")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name,' '", "role_type,boss", "color,blue", "color,#12345"})
    void what_is_no_label_is_named(String member, String value) {
        JsonObject label = Bodies.label("Backend").add(member, value).build();
        assertThat(api.post("labels", label)
                        .expect(400)
                        .json()
                        .getJsonObject("error")
                        .getJsonObject("details")
                        .getJsonObject("field_errors")
                        .keySet())
                .containsExactly(member);
    }

    @Test
    void a_cv_of_a_label_draws_on_its_artifacts_alone() {
        int inside = person.records(Bodies.artifact().build());
        person.records(Bodies.artifact().add("title", "Something else").build());
        int label = create(Bodies.label("Backend")
                .add("artifact_ids", Json.createArrayBuilder().add(inside)));
        int cv = person.generates(
                "cv",
                Bodies.order()
                        .add("label_ids", Json.createArrayBuilder().add(label))
                        .build());
        assertThat(person.document("cv", cv).getJsonObject("content").toString())
                .contains("Ledger rewrite")
                .doesNotContain("Something else");
    }

    private int create(jakarta.json.JsonObjectBuilder label) {
        return api.post("labels", label.build()).expect(201).json().getInt("label_id");
    }
}
