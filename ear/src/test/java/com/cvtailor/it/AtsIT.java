package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtsIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final int ledger = person.records(work().build());

    @Test
    void a_report_tells_what_machines_read_and_what_is_missing() {
        JsonObject report = report("generate/cv/" + cv("en"));

        assertThat(report.keySet())
                .containsExactlyInAnyOrder(
                        "generation_id", "version", "score", "score_formula", "passed", "pages", "words", "checks");
        assertThat(check(report, "CONTACT_EMAIL_READABLE").getBoolean("passed")).isTrue();
        JsonObject phone = check(report, "CONTACT_PHONE");
        assertThat(phone.getBoolean("passed")).isFalse();
        assertThat(phone.getString("message")).isEqualTo("Telephone number, 7 to 15 digits: 0 of 1");
        assertThat(phone.getJsonArray("details").getJsonObject(0))
                .isEqualTo(Json.createObjectBuilder()
                        .add("path", "basics.phone")
                        .add("text", "")
                        .add("reason", "missing")
                        .add("message", "This is missing")
                        .build());
        JsonObject must = check(report, "KEYWORDS_MUST");
        assertThat(must.getInt("percent")).isEqualTo(50);
        assertThat(must.getJsonArray("details").getValuesAs(JsonObject.class))
                .extracting(detail -> detail.getString("text") + " " + detail.getString("reason"))
                .containsExactly("Kubernetes no_artifact");
        assertThat(check(report, "KEYWORDS_SHOWN").getBoolean("passed")).isTrue();
    }

    /** Whatever templates there are, machines read all that the document says. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void every_template_is_read_in_full_and_in_order(String language) {
        List<String> documents = List.of("generate/cv/" + cv(language), "generate/cover-letter/" + letter(language));
        JsonArray templates = person.api().get("templates").expect(200).json().getJsonArray("templates");
        for (JsonObject template : templates.getValuesAs(JsonObject.class)) {
            for (String document : documents) {
                JsonObject report = report(document, "?template_id=" + template.getInt("id"));
                assertThat(fileChecks(report))
                        .as("%s as %s in %s", document, template.getString("name"), language)
                        .hasSize(9)
                        .allMatch(check -> check.getBoolean("passed"));
            }
        }
    }

    @Test
    void a_letter_has_a_list_of_its_own() {
        JsonObject report = report("generate/cover-letter/" + letter("en"));
        assertThat(codes(report))
                .contains("ADDRESSEE", "LENGTH_WORDS", "FILE_FIELDS")
                .doesNotContain("DATES_GIVEN", "SECTION_NAMES", "BULLET_LENGTH");
        assertThat(check(report, "ADDRESSEE").getInt("in_order")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Telefonnummer, 7 bis 15 Ziffern: 0 von 1; Dies fehlt",
                "fr; Numéro de téléphone, de 7 à 15 chiffres : 0 sur 1; Ceci manque",
                "es; Número de teléfono, de 7 a 15 cifras: 0 de 1; Esto falta"
            })
    void a_report_speaks_the_callers_language(String language, String message, String reason) {
        JsonObject phone = check(
                person.api()
                        .with("Accept-Language", language)
                        .get("generate/cv/" + cv("en") + "/ats")
                        .expect(200)
                        .json(),
                "CONTACT_PHONE");
        assertThat(phone.getString("message")).isEqualTo(message);
        assertThat(phone.getJsonArray("details").getJsonObject(0).getString("message"))
                .isEqualTo(reason);
    }

    @Test
    void a_report_is_the_same_each_time_and_changes_nothing() {
        String document = "generate/cv/" + cv("en");
        JsonObject before = person.api().get(document).expect(200).json();
        assertThat(report(document)).isEqualTo(report(document));
        assertThat(person.api().get(document).expect(200).json()).isEqualTo(before);
        assertThat(person.api().get("exports").expect(200).json().getJsonArray("exports"))
                .isEmpty();
    }

    @Test
    void each_version_of_an_edited_document_has_its_own_report() {
        String document = "generate/cv/" + cv("en");
        JsonObject content = person.api().get(document).expect(200).json().getJsonObject("content");
        JsonObject edited = Json.createPointer("/sections/0/items/0/bullets/0/text")
                .replace(content, Json.createValue("Java \uD83D\uDE80"));
        person.api()
                .with("If-Match", "*")
                .send(
                        "PUT",
                        document + "/content",
                        Json.createObjectBuilder().add("content", edited).build())
                .expect(200);

        assertThat(report(document).getInt("version")).isEqualTo(2);
        JsonObject detail =
                check(report(document), "CHARACTERS").getJsonArray("details").getJsonObject(0);
        assertThat(detail.getString("path")).isEqualTo("sections[0].items[0].bullets[0].text");
        assertThat(detail.getString("text")).isEqualTo("U+1F680 ROCKET");
        assertThat(check(report(document, "?version=1"), "CHARACTERS").getBoolean("passed"))
                .isTrue();
        person.api().get(document + "/ats?version=3").expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv", "cover-letter"})
    void what_is_not_there_not_finished_or_not_ones_own_has_no_report(String kind) {
        String document = "generate/" + kind + "/" + (kind.equals("cv") ? cv("en") : letter("en"));
        assertThat(Bodies.fieldErrors(
                        person.api().get(document + "/ats?template_id=99").expect(400)))
                .containsOnlyKeys("template_id");
        person.api().with("Accept", "text/html").get(document + "/ats").expect(406);
        new ApiClient(RunningServer.uri()).get(document + "/ats").expect(401);
        JobSeeker.registeredAt(RunningServer.uri()).api().get(document + "/ats").expect(404);
        String other =
                kind.equals("cv") ? document.replace("cv", "cover-letter") : document.replace("cover-letter", "cv");
        person.api().get(other + "/ats").expect(404);
        for (String status : List.of("processing", "failed")) {
            new ServerDatabase(RunningServer.dataFolder())
                    .execute("UPDATE generated_documents SET status = '" + status + "' WHERE id = "
                            + document.replaceFirst(".*/", ""));
            assertThat(person.api()
                            .get(document + "/ats")
                            .expect(409)
                            .json()
                            .getJsonObject("error")
                            .getString("code"))
                    .isEqualTo("NOT_READY");
        }
    }

    private JsonObject report(String document) {
        return report(document, "");
    }

    private JsonObject report(String document, String query) {
        return person.api().get(document + "/ats" + query).expect(200).json();
    }

    private int cv(String language) {
        return person.generates("cv", Bodies.order().add("language", language).build());
    }

    private int letter(String language) {
        return person.generates(
                "cover-letter", Bodies.letter(ledger).add("language", language).build());
    }

    private static JsonObjectBuilder work() {
        return Bodies.artifact()
                .add("artifact_type", "employment")
                .add("organization", "Nordpay AB")
                .add("role", "Backend engineer")
                .add("description", "Built the ledger of a payment provider in Java. It books 900 payments a second.")
                .add("technologies", Json.createArrayBuilder().add("Java").add("PostgreSQL"))
                .add(
                        "evidence_links",
                        Json.createArrayBuilder().add(Bodies.link("https://github.com/zoe/ledger", "github")));
    }

    private static JsonObject check(JsonObject report, String code) {
        return checks(report)
                .filter(check -> check.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> fileChecks(JsonObject report) {
        return checks(report)
                .filter(check -> check.getString("code").startsWith("FILE_"))
                .toList();
    }

    private static List<String> codes(JsonObject report) {
        return checks(report).map(check -> check.getString("code")).toList();
    }

    private static Stream<JsonObject> checks(JsonObject report) {
        return report.getJsonArray("checks").getValuesAs(JsonObject.class).stream();
    }
}
