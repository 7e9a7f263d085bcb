package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCheckIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final int ledger = person.records(Bodies.artifact().build());

    @Test
    void a_true_sentence_is_supported() {
        assertThat(check("Wrote the ledger in Java.", ids(ledger)))
                .isEqualTo(Json.createObjectBuilder()
                        .add("supported", true)
                        .add("reasons", Json.createArrayBuilder())
                        .build());
    }

    @Test
    void each_claim_that_no_cited_artifact_supports_is_a_reason() {
        int other = person.records(
                Bodies.artifact().add("description", "Wrote it in Haskell.").build());
        JsonObject verdict = check("Wrote the ledger in Haskell.", ids(ledger));
        assertThat(verdict.getBoolean("supported")).isFalse();
        JsonObject reason = verdict.getJsonArray("reasons").getJsonObject(0);
        assertThat(reason.keySet()).containsExactlyInAnyOrder("kind", "text", "message");
        assertThat(reason.getString("kind")).isEqualTo("skill");
        assertThat(reason.getString("text")).isEqualTo("Haskell");
        assertThat(check("Wrote the ledger in Haskell.", ids(ledger, other)).getBoolean("supported"))
                .isTrue();
        assertThat(check("Wrote the ledger in Haskell.", ids(ledger))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    void a_blank_sentence_and_no_artifacts_are_both_named(String sentence) {
        assertThat(refused(sentence, ids())).containsOnlyKeys("sentence", "artifact_ids");
    }

    @Test
    void a_sentence_may_be_long_but_not_endless() {
        check("x".repeat(5_000), ids(ledger));
        assertThat(refused("x".repeat(5_001), ids(ledger))).containsOnlyKeys("sentence");
    }

    @Test
    void what_is_no_list_of_one_to_twenty_of_ones_own_artifacts_is_refused() {
        int foreign = JobSeeker.registeredAt(RunningServer.uri())
                .records(Bodies.artifact().build());
        assertThat(refused("Java", ids(foreign))).containsOnlyKeys("artifact_ids");
        assertThat(refused("Java", Json.createArrayBuilder(Collections.nCopies(21, ledger))))
                .containsOnlyKeys("artifact_ids");
        assertThat(refused("Java", Json.createArrayBuilder().addNull())).containsOnlyKeys("artifact_ids[0]");
    }

    private JsonObject check(String sentence, JsonArrayBuilder artifacts) {
        return person.api()
                .post("claims/check", body(sentence, artifacts))
                .expect(200)
                .json();
    }

    private JsonObject refused(String sentence, JsonArrayBuilder artifacts) {
        return Bodies.fieldErrors(
                person.api().post("claims/check", body(sentence, artifacts)).expect(400));
    }

    private static JsonObject body(String sentence, JsonArrayBuilder artifacts) {
        return Json.createObjectBuilder()
                .add("sentence", sentence)
                .add("artifact_ids", artifacts)
                .build();
    }

    private static JsonArrayBuilder ids(Integer... ids) {
        return Json.createArrayBuilder(List.of(ids));
    }
}
