package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @Test
    void artifacts_are_ranked_and_the_score_is_explained() {
        int garden = person.records(artifact("Garden", "Planted trees."));
        int ledger = person.records(artifact("Ledger", "Built the ledger in Java."));
        JsonObject match = match(ad());
        assertThat(match.keySet()).containsExactlyInAnyOrder("score", "score_parts", "matched", "missing", "artifacts");
        assertThat(match.getInt("score")).isBetween(1, 99);
        assertThat(match.getJsonArray("score_parts").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.keySet()).containsExactlyInAnyOrder("name", "weight", "value"));
        assertThat(match.getJsonArray("matched"))
                .containsExactly(Json.createObjectBuilder()
                        .add("skill", "Java")
                        .add("requirement", "must")
                        .add("artifact_ids", ids(ledger))
                        .build());
        assertThat(match.getJsonArray("missing"))
                .containsExactly(Json.createObjectBuilder()
                        .add("skill", "Kubernetes")
                        .add("requirement", "must")
                        .build());
        assertThat(artifacts(match)).containsExactly(ledger, garden);
        assertThat(match(ad())).isEqualTo(match);
    }

    @Test
    void named_artifacts_and_those_under_named_labels_are_looked_at_together() {
        int ledger = person.records(artifact("Ledger", "Built the ledger in Java."));
        int garden = person.records(artifact("Garden", "Planted trees."));
        person.records(artifact("Boat", "Sailed a boat."));
        int label = label(garden);
        assertThat(artifacts(match(ad().add("label_ids", ids(label)).add("artifact_ids", ids(ledger)))))
                .containsExactlyInAnyOrder(ledger, garden);
        assertThat(artifacts(match(ad().add("label_ids", ids(label))))).containsExactly(garden);
        assertThat(artifacts(match(ad().add("label_ids", ids()).addNull("artifact_ids"))))
                .hasSize(3);
    }

    @Test
    void without_any_artifact_everything_is_missing() {
        JsonObject match = match(ad());
        assertThat(match.getInt("score")).isZero();
        assertThat(match.getJsonArray("matched")).isEmpty();
        assertThat(match.getJsonArray("artifacts")).isEmpty();
        assertThat(match.getJsonArray("missing").getValuesAs(JsonObject.class))
                .extracting(gap -> gap.getString("skill"))
                .containsExactly("Java", "Kubernetes");
        int empty = label();
        assertThat(match(ad().add("label_ids", ids(empty)))).isEqualTo(match);
    }

    @ParameterizedTest
    @ValueSource(strings = {"artifact_ids", "label_ids"})
    void an_unknown_id_somebody_elses_and_more_than_fifty_are_refused(String field) {
        JobSeeker other = JobSeeker.registeredAt(RunningServer.uri());
        int foreign = field.equals("label_ids")
                ? other.api()
                        .post("labels", Bodies.label("Backend").build())
                        .expect(201)
                        .json()
                        .getInt("label_id")
                : other.records(Bodies.artifact().build());
        assertThat(refused(ad().add(field, ids(2_000_000_000)))).containsOnlyKeys(field);
        assertThat(refused(ad().add(field, ids(foreign)))).containsOnlyKeys(field);
        assertThat(refused(ad().add(field, Json.createArrayBuilder(Collections.nCopies(51, 1)))))
                .containsOnlyKeys(field);
    }

    @Test
    void a_blank_or_oversized_text_is_refused() {
        assertThat(refused(ad().add("job_description", " \n"))).containsOnlyKeys("job_description");
        assertThat(refused(ad().add("job_description", "x".repeat(50_001)))).containsOnlyKeys("job_description");
    }

    @Test
    void a_generation_tells_its_match_and_its_gaps_as_they_are_told_without_one() {
        person.records(artifact("Ledger", "Built the ledger in Java."));
        JsonObject match = match(ad());
        JsonObject cv =
                person.document("cv", person.generates("cv", Bodies.order().build()));
        assertThat(cv.getJsonObject("match")).isEqualTo(match);
        assertThat(cv.getJsonObject("content").getJsonArray("gaps")).isEqualTo(match.getJsonArray("missing"));
    }

    private JsonObject match(JsonObjectBuilder body) {
        return person.api().post("match", body.build()).expect(200).json();
    }

    private JsonObject refused(JsonObjectBuilder body) {
        return Bodies.fieldErrors(person.api().post("match", body.build()).expect(400));
    }

    private int label(Integer... artifacts) {
        return person.api()
                .post(
                        "labels",
                        Bodies.label("Backend")
                                .add("artifact_ids", Json.createArrayBuilder(List.of(artifacts)))
                                .build())
                .expect(201)
                .json()
                .getInt("label_id");
    }

    private static JsonObjectBuilder ad() {
        return Json.createObjectBuilder()
                .add("job_description", Bodies.order().build().getString("job_description"));
    }

    private static JsonObject artifact(String title, String description) {
        return Bodies.artifact()
                .add("title", title)
                .add("description", description)
                .build();
    }

    private static JsonArrayBuilder ids(Integer... ids) {
        return Json.createArrayBuilder(List.of(ids));
    }

    private static List<Integer> artifacts(JsonObject match) {
        return match.getJsonArray("artifacts").getValuesAs(JsonObject.class).stream()
                .map(artifact -> artifact.getInt("artifact_id"))
                .toList();
    }
}
