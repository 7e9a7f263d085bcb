package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();
    private final ApiClient keyed = api.with("Idempotency-Key", "order-1");

    @Test
    void a_repeated_request_gets_the_first_answer_again_and_does_nothing() {
        ApiReply first = keyed.post("artifacts", Bodies.artifact().build()).expect(202);
        ApiReply second = keyed.post("artifacts", Bodies.artifact().build()).expect(202);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(artifacts()).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_a_conflict() {
        keyed.post("artifacts", Bodies.artifact().build()).expect(202);
        JsonObject other = Bodies.artifact().add("title", "Other").build();
        assertThat(keyed.post("artifacts", other)
                        .expect(409)
                        .json()
                        .getJsonObject("error")
                        .getString("code"))
                .isEqualTo("CONFLICT");
        assertThat(artifacts()).isEqualTo(1);
    }

    @Test
    void a_key_belongs_to_one_person_and_one_path() {
        person.records(Bodies.artifact().build());
        keyed.post("artifacts", Bodies.artifact().build()).expect(202);
        keyed.post("generate/cv", Bodies.order().build()).expect(202);
        JobSeeker.registeredAt(RunningServer.uri())
                .api()
                .with("Idempotency-Key", "order-1")
                .post("artifacts", Bodies.artifact().add("title", "Other").build())
                .expect(202);
    }

    @Test
    void a_refusal_is_not_kept() {
        keyed.post("generate/cv", Bodies.order().build()).expect(400);
        person.records(Bodies.artifact().build());
        keyed.post("generate/cv", Bodies.order().build()).expect(202);
    }

    @Test
    void orders_of_letters_and_files_can_be_repeated_too() {
        int artifact = person.records(Bodies.artifact().build());
        int letter = keyed.post("generate/cover-letter", Bodies.letter(artifact).build())
                .expect(202)
                .json()
                .getInt("generation_id");
        assertThat(keyed.post("generate/cover-letter", Bodies.letter(artifact).build())
                        .json()
                        .getInt("generation_id"))
                .isEqualTo(letter);
        keyed.post(
                        "generate/cover-letter",
                        Bodies.letter(artifact).add("tone", "formal").build())
                .expect(409);
        keyed.post("generate/cv", Bodies.order().build()).expect(202);
        keyed.post("generate/cv", Bodies.order().add("max_pages", 1).build()).expect(409);
        int cv = person.generates("cv", Bodies.order().build());
        int export = keyed.post("export/" + cv, Bodies.export("pdf"))
                .expect(202)
                .json()
                .getInt("export_id");
        assertThat(keyed.post("export/" + cv, Bodies.export("pdf")).json().getInt("export_id"))
                .isEqualTo(export);
    }

    @Test
    void a_path_in_another_spelling_is_the_same_path() {
        person.records(Bodies.artifact().build());
        int cv = person.generates("cv", Bodies.order().build());
        int export = keyed.post("export/" + cv, Bodies.export("html"))
                .expect(202)
                .json()
                .getInt("export_id");
        assertThat(keyed.post("export/" + cv + "/", Bodies.export("html"))
                        .expect(202)
                        .json()
                        .getInt("export_id"))
                .isEqualTo(export);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "tab\there", ""})
    void a_key_that_is_none_is_refused(String key) {
        assertThat(api.with("Idempotency-Key", key)
                        .post("artifacts", Bodies.artifact().build())
                        .expect(400)
                        .text())
                .contains("Idempotency-Key");
        api.with("Idempotency-Key", "x".repeat(256))
                .post("artifacts", Bodies.artifact().build())
                .expect(400);
    }

    private int artifacts() {
        return api.get("artifacts").json().getJsonObject("pagination").getInt("total");
    }
}
