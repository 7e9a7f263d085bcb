package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class LetterEditIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final int ledger = person.records(Bodies.artifact().build());
    private final int letter =
            person.generates("cover-letter", Bodies.letter(ledger).build());
    private final JsonObject generated = content();

    @Test
    void a_letter_is_edited_like_a_cv() {
        JsonObject unchanged = edit("\"1\"", generated).expect(200).json();
        assertThat(unchanged.getJsonArray("claims").getValuesAs(JsonObject.class))
                .hasSameSizeAs(generated.getJsonArray("paragraphs"))
                .allSatisfy(claim -> assertThat(claim.getBoolean("supported")).isTrue());
        assertThat(content()).isEqualTo(generated);

        JsonObject invented =
                Json.createPointer("/paragraphs/1/text").replace(generated, Json.createValue("I wrote it in Haskell."));
        ApiReply reply = edit("\"2\"", invented).expect(200);
        assertThat(reply.header("ETag")).isEqualTo("\"3\"");
        assertThat(reply.json().getJsonArray("claims").getValuesAs(JsonObject.class))
                .filteredOn(claim -> !claim.getBoolean("supported"))
                .extracting(claim -> claim.getString("path"))
                .containsExactly("paragraphs[1]");
        assertThat(content().getJsonArray("paragraphs")).isEqualTo(invented.getJsonArray("paragraphs"));
    }

    @Test
    void what_a_person_need_not_say_stays() {
        JsonObject sent = Json.createObjectBuilder()
                .add("schema", "cover-letter/1")
                .add("language", "de")
                .add("tone", "formal")
                .add("salutation", "Sehr geehrte Frau Plink,")
                .add(
                        "paragraphs",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("text", "Ich bewerbe mich bei Plinkpay.")))
                .add("closing", "Mit besten Grüßen")
                .build();
        edit("\"1\"", sent).expect(200);
        JsonObject edited = content();
        assertThat(edited.getString("salutation")).isEqualTo("Sehr geehrte Frau Plink,");
        for (String kept : new String[] {"basics", "company_name", "role_title", "evidence", "gaps"}) {
            assertThat(edited.get(kept)).as(kept).isEqualTo(generated.get(kept));
        }
        assertThat(person.api().get(path() + "/versions").expect(200).json().getJsonArray("versions"))
                .hasSize(2);
        assertThat(person.api().get(path() + "/preview").expect(200).text()).contains("Sehr geehrte Frau Plink");
        assertThat(person.api().get(path() + "/preview?version=1").expect(200).text())
                .doesNotContain("Sehr geehrte Frau Plink");
        assertThat(person.api().get(path() + "?version=1").expect(200).json().getJsonObject("content"))
                .isEqualTo(generated);
    }

    @Test
    void what_is_no_letter_is_named_and_what_it_does_not_draw_on_too() {
        JsonObject cv = Json.createPointer("/schema").replace(generated, Json.createValue("cv/1"));
        assertThat(Bodies.fieldErrors(edit("\"1\"", cv).expect(400))).containsOnlyKeys("content.schema");
        JsonObject blank = Json.createPointer("/company_name").replace(generated, Json.createValue("  "));
        assertThat(Bodies.fieldErrors(edit("\"1\"", blank).expect(400))).containsOnlyKeys("content.company_name");
        JsonObject cited = Json.createPointer("/paragraphs/0")
                .replace(
                        generated,
                        Json.createObjectBuilder()
                                .add("text", "Hello")
                                .add("sources", Json.createArrayBuilder().add(2_000_000_000))
                                .build());
        assertThat(Bodies.fieldErrors(edit("\"1\"", cited).expect(400)))
                .containsOnlyKeys("content.paragraphs[0].sources[0]");
    }

    @Test
    void a_letter_guards_its_versions() {
        edit(null, generated).expect(428);
        edit("\"7\"", generated).expect(412);
        new ServerDatabase(RunningServer.dataFolder())
                .execute("UPDATE generated_documents SET status = 'processing' WHERE id = " + letter);
        edit("\"1\"", generated).expect(409);
    }

    private ApiReply edit(String ifMatch, JsonObject content) {
        ApiClient api = ifMatch == null ? person.api() : person.api().with("If-Match", ifMatch);
        return api.send("PUT", path() + "/content", body(content));
    }

    private String path() {
        return "generate/cover-letter/" + letter;
    }

    private JsonObject content() {
        return person.document("cover-letter", letter).getJsonObject("content");
    }

    private static JsonObject body(JsonObject content) {
        return Json.createObjectBuilder().add("content", content).build();
    }
}
