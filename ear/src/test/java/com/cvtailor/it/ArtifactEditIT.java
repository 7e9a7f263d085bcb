package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactEditIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();

    @Test
    void a_put_replaces_all_that_a_person_may_edit_and_nothing_else() {
        int id = person.records(Bodies.artifact()
                .add("organization", "Kantor Pay")
                .add("technologies", Json.createArrayBuilder().add("Java"))
                .build());
        JsonObject before = api.get("artifacts/" + id).json();

        JsonObject after = api.send(
                        "PUT",
                        "artifacts/" + id,
                        Json.createObjectBuilder()
                                .add("title", "Ledger, again")
                                .add("start_date", "2022-01-01")
                                .add("end_date", "2022-02-01")
                                .add("id", 1)
                                .add("status", "failed")
                                .build())
                .expect(200)
                .json();

        assertThat(after.getInt("id")).isEqualTo(id);
        assertThat(after.getString("title")).isEqualTo("Ledger, again");
        assertThat(after.getString("description")).isEmpty();
        assertThat(after.get("organization")).isEqualTo(JsonValue.NULL);
        assertThat(after.getJsonArray("technologies")).isEmpty();
        assertThat(after.getString("end_date")).isEqualTo("2022-02-01");
        assertThat(after.get("created_at")).isEqualTo(before.get("created_at"));
        assertThat(person.awaits(after.getInt("task_id")).getString("status")).isEqualTo("completed");
        assertThat(api.get("artifacts/" + id).json().getString("status")).isEqualTo("active");
    }

    @Test
    void a_patch_changes_only_what_it_names_and_null_removes() {
        int id = person.records(Bodies.artifact()
                .add("role", "Engineer")
                .add("end_date", "2021-05-01")
                .build());

        JsonObject after = patch(
                id,
                Json.createObjectBuilder()
                        .add("title", "New")
                        .addNull("end_date")
                        .build());

        assertThat(after.getString("title")).isEqualTo("New");
        assertThat(after.get("end_date")).isEqualTo(JsonValue.NULL);
        assertThat(after.getString("role")).isEqualTo("Engineer");
        assertThat(after.getString("description")).isEqualTo("Built the ledger in Java.");
    }

    @Test
    void the_result_of_a_patch_is_validated_as_a_whole_and_nothing_is_changed() {
        int id = person.records(Bodies.artifact().build());
        JsonObject error = api.send(
                        "PATCH",
                        "artifacts/" + id,
                        Json.createObjectBuilder().add("end_date", "2020-01-01").build())
                .expect(400)
                .json()
                .getJsonObject("error");
        assertThat(error.getJsonObject("details").getJsonObject("field_errors").keySet())
                .containsExactly("end_date");
        JsonObject blank = Json.createObjectBuilder().addNull("title").build();
        assertThat(api.send("PATCH", "artifacts/" + id, blank).expect(400).text())
                .contains("title");
        assertThat(api.get("artifacts/" + id).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void only_an_edit_that_says_something_new_is_processed_again() {
        int id = person.records(Bodies.artifact()
                .add("evidence_links", Json.createArrayBuilder().add(Bodies.link("https://example.org/a", "website")))
                .build());
        assertThat(patch(id, Json.createObjectBuilder().add("role", "Lead").build())
                        .get("task_id"))
                .isEqualTo(JsonValue.NULL);
        assertThat(patch(id, links("https://example.org/a")).get("task_id")).isEqualTo(JsonValue.NULL);
        assertThat(patch(id, links("https://example.org/b")).get("task_id")).isNotEqualTo(JsonValue.NULL);
    }

    @Test
    void a_link_that_stays_keeps_its_id() {
        int id = person.records(Bodies.artifact()
                .add(
                        "evidence_links",
                        Json.createArrayBuilder()
                                .add(Bodies.link("https://example.org/a", "website"))
                                .add(Bodies.link("https://example.org/b", "website")))
                .build());
        int kept = api.get("artifacts/" + id)
                .json()
                .getJsonArray("evidence_links")
                .getJsonObject(1)
                .getInt("id");
        JsonObject after = patch(id, links("https://example.org/b", "https://example.org/c"));
        assertThat(after.getJsonArray("evidence_links").getJsonObject(0).getInt("id"))
                .isEqualTo(kept);
        assertThat(after.getJsonArray("evidence_links")).hasSize(2);
    }

    @Test
    void a_stale_write_is_refused_and_changes_nothing() {
        int id = person.records(Bodies.artifact().build());
        String tag = api.get("artifacts/" + id).header("ETag");
        JsonObject title = Json.createObjectBuilder().add("title", "Mine").build();
        ApiReply first = api.with("If-Match", tag)
                .send("PATCH", "artifacts/" + id, title)
                .expect(200);
        assertThat(first.header("ETag")).isNotEqualTo(tag);

        ApiClient stale = api.with("If-Match", tag);
        assertThat(stale.send("PATCH", "artifacts/" + id, title).expect(412).text())
                .contains("PRECONDITION_FAILED");
        stale.send("PUT", "artifacts/" + id, Bodies.artifact().build()).expect(412);
        stale.delete("artifacts/" + id).expect(412);
        assertThat(api.get("artifacts/" + id).json().getString("title")).isEqualTo("Mine");
        api.with("If-Match", first.header("ETag")).delete("artifacts/" + id).expect(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "1", "\"x\"", "garbage", "\"1"})
    void what_is_no_strong_tag_of_this_version_matches_nothing(String tag) {
        int id = person.records(Bodies.artifact().build());
        api.with("If-Match", tag).delete("artifacts/" + id).expect(412);
        api.with("If-Match", "\"7\", \"1\"").delete("artifacts/" + id).expect(204);
    }

    @Test
    void patches_at_the_same_time_all_take_effect() {
        int id = person.records(Bodies.artifact().build());
        List<String> members = List.of("organization", "role", "title", "description");
        List<Integer> statuses = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> api.send(
                                "PATCH",
                                "artifacts/" + id,
                                Json.createObjectBuilder()
                                        .add(members.get(i % members.size()), "set")
                                        .build())
                        .status())
                .toList();
        assertThat(statuses).containsOnly(200);
        JsonObject after = api.get("artifacts/" + id).json();
        assertThat(members)
                .allSatisfy(member -> assertThat(after.getString(member)).isEqualTo("set"));
    }

    @Test
    void a_deleted_artifact_is_gone_and_documents_keep_what_they_say_of_it() {
        int id = person.records(Bodies.artifact().build());
        int cv = person.generates("cv", Bodies.order().build());
        JsonObject before = person.document("cv", cv).getJsonObject("content");

        api.delete("artifacts/" + id).expect(204);

        api.get("artifacts/" + id).expect(404);
        api.delete("artifacts/" + id).expect(404);
        assertThat(api.get("artifacts").json().getJsonArray("artifacts")).isEmpty();
        assertThat(person.document("cv", cv).getJsonObject("content")).isEqualTo(before);
        assertThat(person.exports(cv, "pdf").bytes()).isNotEmpty();
    }

    @Test
    void an_edit_changes_no_finished_document() {
        int id = person.records(Bodies.artifact().build());
        int cv = person.generates("cv", Bodies.order().build());
        JsonObject before = person.document("cv", cv).getJsonObject("content");
        patch(id, Json.createObjectBuilder().add("title", "Quite another thing").build());
        assertThat(person.document("cv", cv).getJsonObject("content")).isEqualTo(before);
    }

    @Test
    void somebody_else_can_neither_change_nor_delete() {
        int id = person.records(Bodies.artifact().build());
        ApiClient stranger = JobSeeker.registeredAt(RunningServer.uri()).api();
        stranger.send("PUT", "artifacts/" + id, Bodies.artifact().build()).expect(404);
        stranger.send("PATCH", "artifacts/" + id, Json.createObjectBuilder().build())
                .expect(404);
        stranger.delete("artifacts/" + id).expect(404);
        api.get("artifacts/" + id).expect(200);
    }

    private JsonObject patch(int id, JsonObject patch) {
        return api.with("Content-Type", "application/merge-patch+json")
                .sendText("PATCH", "artifacts/" + id, patch.toString())
                .expect(200)
                .json();
    }

    private static JsonObject links(String... urls) {
        var links = Json.createArrayBuilder();
        for (String url : urls) {
            links.add(Bodies.link(url, "document"));
        }
        return Json.createObjectBuilder().add("evidence_links", links).build();
    }
}
