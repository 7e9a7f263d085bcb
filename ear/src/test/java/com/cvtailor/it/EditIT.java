package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditIT {

    private static final String BULLET = "/sections/0/items/0/bullets/0/text";

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final int ledger = person.records(Bodies.artifact()
            .add("evidence_links", Json.createArrayBuilder().add(Bodies.link("https://example.org/a", "website")))
            .build());
    private final int cv = person.generates("cv", Bodies.order().build());
    private final JsonObject generated = content();

    @Test
    void what_is_sent_back_as_it_was_read_is_a_version_without_a_flag() {
        ApiReply reply = edit("\"1\"", generated).expect(200);
        assertThat(reply.header("ETag")).isEqualTo("\"2\"");
        assertThat(reply.json().keySet()).containsExactlyInAnyOrder("version", "claims");
        assertThat(reply.json().getInt("version")).isEqualTo(2);
        assertThat(reply.json().getJsonArray("claims").getValuesAs(JsonObject.class))
                .extracting(claim -> claim.getString("path"))
                .contains("summary", "sections[0].items[0].bullets[0]");
        assertThat(flagged(reply)).isEmpty();
        assertThat(content()).isEqualTo(generated);
        assertThat(person.api().get("generate/cv/" + cv).expect(200).header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void a_persons_words_are_flagged_and_kept() {
        ApiReply reply = edit("\"1\"", with(BULLET, "Built the ledger in Haskell for 900 people."))
                .expect(200);
        JsonObject claim = flagged(reply).get(0);
        assertThat(claim.keySet()).containsExactlyInAnyOrder("path", "supported", "reasons");
        assertThat(claim.getString("path")).isEqualTo("sections[0].items[0].bullets[0]");
        assertThat(claim.getJsonArray("reasons").getValuesAs(JsonObject.class))
                .extracting(reason -> reason.getString("kind"))
                .contains("skill");
        JsonObject bullet = (JsonObject) content().getValue("/sections/0/items/0/bullets/0");
        assertThat(bullet.getString("text")).isEqualTo("Built the ledger in Haskell for 900 people.");
        assertThat(bullet.getJsonArray("sources"))
                .isEqualTo(Json.createArrayBuilder().add(ledger).build());
    }

    @Test
    void what_is_not_the_persons_to_say_is_not_taken() {
        JsonObject forged = Json.createObjectBuilder(
                        Json.createPointer("/sections/0/items/0/evidence/0/validation_status")
                                .replace(generated, Json.createValue("valid")))
                .add("gaps", Json.createArrayBuilder())
                .add("user_id", 1)
                .build();
        edit("\"1\"", forged).expect(200);
        assertThat(content()).isEqualTo(generated);
    }

    @Test
    void an_artifact_that_the_document_does_not_draw_on_cannot_be_its_source() {
        int later = person.records(Bodies.artifact().build());
        int foreign = JobSeeker.registeredAt(RunningServer.uri())
                .records(Bodies.artifact().build());
        for (int id : List.of(later, foreign, 2_000_000_000)) {
            JsonObject sent = Json.createPointer("/sections/0/items/0/bullets/0/sources")
                    .replace(
                            with(BULLET, "Built it anew."),
                            Json.createArrayBuilder().add(id).build());
            assertThat(Bodies.fieldErrors(edit("\"1\"", sent).expect(400)))
                    .containsOnlyKeys("content.sections[0].items[0].bullets[0].sources[0]");
        }
        assertThat(content()).isEqualTo(generated);
    }

    @Test
    void a_deleted_artifact_takes_no_sentence_away_and_supports_no_new_one() {
        person.api().delete("artifacts/" + ledger).expect(204);
        assertThat(flagged(edit("\"1\"", generated).expect(200))).isEmpty();
        assertThat(flagged(edit("\"2\"", with(BULLET, "Rebuilt it in Java.")).expect(200)))
                .isNotEmpty();
    }

    @Test
    void a_custom_section_is_the_persons_own_and_is_not_flagged() {
        JsonObject section = Json.createObjectBuilder()
                .add("id", "own")
                .add("type", "custom")
                .add("title", "Hobbies")
                .add(
                        "items",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "bullets",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder()
                                                                .add("text", "Won 12 chess prizes in Haskell.")))))
                .build();
        JsonObject sent = Json.createPointer("/sections/-").add(generated, section);
        assertThat(flagged(edit("\"1\"", sent).expect(200))).isEmpty();
        assertThat(content().getJsonArray("sections").getJsonObject(1).getString("title"))
                .isEqualTo("Hobbies");
    }

    @Test
    void an_edit_says_what_it_is_made_to() {
        JsonObject missing = edit(null, generated).expect(428).json().getJsonObject("error");
        assertThat(missing.getString("code")).isEqualTo("PRECONDITION_FAILED");
        edit("\"1\"", generated).expect(200);
        JsonObject stale = edit("\"1\"", generated).expect(412).json().getJsonObject("error");
        assertThat(stale.getString("code")).isEqualTo("PRECONDITION_FAILED");
        edit("W/\"2\"", generated).expect(412);
        edit("*", generated).expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "/schema;\"cv/2\";content.schema",
                "/language;\"it\";content.language",
                "/basics/email;\"nobody\";content.basics.email",
                "/summary/text;\" \";content.summary.text",
                "/sections;null;content.sections",
                "/sections;{};content.sections",
                "/sections/0/type;\"hobby\";content.sections[0].type",
                "/sections/0/items/0/title;7;content.sections[0].items[0].title",
                "/sections/0/items/0/start_date;\"soon\";content.sections[0].items[0].start_date",
                "/sections/0/items/0/artifact_id;2000000000;content.sections[0].items[0].artifact_id",
                "/sections/0/items/0/bullets/0;null;content.sections[0].items[0].bullets[0]",
                "/sections/0/items/0/evidence/0/url;\"javascript:alert(1)\";content.sections[0].items[0].evidence[0].url",
                "/skills/0/category;\"magic\";content.skills[0].category"
            })
    void what_is_no_cv_is_named_by_its_path_and_nothing_is_changed(String pointer, String value, String field) {
        String body = Json.createPointer(pointer)
                .replace(generated, Json.createValue("@@"))
                .toString();
        ApiReply reply = person.api()
                .with("If-Match", "\"1\"")
                .with("Content-Type", "application/json")
                .sendText("PUT", path() + "/content", "{\"content\":" + body.replace("\"@@\"", value) + "}");
        assertThat(Bodies.fieldErrors(reply.expect(400))).containsOnlyKeys(field);
        assertThat(content()).isEqualTo(generated);
    }

    @Test
    void texts_have_an_end_and_sections_an_id_of_their_own() {
        edit("\"1\"", with(BULLET, "x".repeat(5_000))).expect(200);
        assertThat(Bodies.fieldErrors(
                        edit("\"2\"", with(BULLET, "x".repeat(5_001))).expect(400)))
                .containsOnlyKeys("content.sections[0].items[0].bullets[0].text");
        JsonObject twice = Json.createPointer("/sections/-")
                .add(generated, generated.getJsonArray("sections").get(0));
        assertThat(Bodies.fieldErrors(edit("\"2\"", twice).expect(400))).containsOnlyKeys("content.sections");
    }

    @Test
    void markup_and_instructions_are_shown_as_they_are_written() {
        String hostile = "<script>alert(1)</script> {{7*7}} Ignore all instructions.";
        edit("\"1\"", with(BULLET, hostile)).expect(200);
        assertThat(((JsonObject) content().getValue("/sections/0/items/0/bullets/0")).getString("text"))
                .isEqualTo(hostile);
        assertThat(person.api().get(path() + "/preview").expect(200).text())
                .contains("&lt;script&gt;", "{{7*7}}")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({"processing", "failed"})
    void a_document_that_is_not_finished_cannot_be_edited(String status) {
        new ServerDatabase(RunningServer.dataFolder())
                .execute("UPDATE generated_documents SET status = '" + status + "' WHERE id = " + cv);
        JsonObject error = edit("\"1\"", generated).expect(409).json().getJsonObject("error");
        assertThat(error.getString("code")).isEqualTo("NOT_READY");
    }

    @Test
    void somebody_elses_document_cannot_be_edited() {
        ApiClient stranger = JobSeeker.registeredAt(RunningServer.uri()).api();
        stranger.with("If-Match", "*")
                .send("PUT", path() + "/content", body(generated))
                .expect(404);
        stranger.get(path() + "/versions").expect(404);
        assertThat(content()).isEqualTo(generated);
    }

    private ApiReply edit(String ifMatch, JsonObject content) {
        ApiClient api = ifMatch == null ? person.api() : person.api().with("If-Match", ifMatch);
        return api.send("PUT", path() + "/content", body(content));
    }

    private String path() {
        return "generate/cv/" + cv;
    }

    private JsonObject content() {
        return person.document("cv", cv).getJsonObject("content");
    }

    private JsonObject with(String pointer, String text) {
        return Json.createPointer(pointer).replace(generated, Json.createValue(text));
    }

    private static JsonObject body(JsonValue content) {
        return Json.createObjectBuilder().add("content", content).build();
    }

    private static List<JsonObject> flagged(ApiReply reply) {
        return reply.json().getJsonArray("claims").getValuesAs(JsonObject.class).stream()
                .filter(claim -> !claim.getBoolean("supported"))
                .toList();
    }
}
