package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The main job of the product, step by step, the same on every server: from the registration to the files in hand. */
public final class ApplicationJourney {

    private static final String CV = "cv";
    private static final String LETTER = "cover-letter";

    private final JobSeeker person;
    private final Fixtures fixtures = new Fixtures();
    private final Set<Integer> artifacts = new TreeSet<>();

    public ApplicationJourney(URI server) {
        this.person = JobSeeker.registeredAt(server);
    }

    public void run() {
        recordWork();
        int cv = generateCv();
        int letter = generateLetter();
        assertFile(person.exports(cv, "pdf"), "application/pdf", "cv_generated.pdf");
        assertFile(person.exports(cv, "docx"), DocumentText.DOCX, "cv_generated.docx");
        assertFile(person.exports(letter, "pdf"), "application/pdf", "cover_letter_generated.pdf");
        person.logsOut();
        assertThat(person.api()
                        .get("artifacts")
                        .expect(401)
                        .json()
                        .getJsonObject("error")
                        .getString("code"))
                .isEqualTo("TOKEN_INVALID");
    }

    /** Every recorded piece of work is processed, and listed as active. */
    public void recordWork() {
        fixtures.artifacts().forEach(artifact -> artifacts.add(person.records(artifact)));
        JsonObject list = person.api().get("artifacts").expect(200).json();
        assertThat(list.getJsonObject("pagination").getInt("total")).isEqualTo(artifacts.size());
        assertThat(list.getJsonArray("artifacts").getValuesAs(JsonObject.class))
                .allSatisfy(artifact -> assertThat(artifact.getString("status")).isEqualTo("active"));
    }

    /** Every sentence of the CV names artifacts of this person, and what they never did is a gap. */
    public int generateCv() {
        int id = person.generates(CV, order().build());
        JsonObject content = completed(CV, id).getJsonObject("content");
        assertThat(content.getString("schema")).isEqualTo("cv/1");
        assertThat(content.getJsonObject("basics").getString("name")).isEqualTo(JobSeeker.FULL_NAME);
        List<JsonObject> sentences = new ArrayList<>(List.of(content.getJsonObject("summary")));
        for (JsonObject section : objects(content.getJsonArray("sections"))) {
            objects(section.getJsonArray("items"))
                    .forEach(item -> sentences.addAll(objects(item.getJsonArray("bullets"))));
        }
        assertThat(sentences).hasSizeGreaterThan(1).allSatisfy(this::assertGrounded);
        assertThat(content.getJsonArray("gaps").toString()).contains("Kubernetes");
        return id;
    }

    public int generateLetter() {
        JsonObject order = order().add("artifact_ids", Json.createArrayBuilder(artifacts))
                .add("tone", "professional")
                .build();
        int id = person.generates(LETTER, order);
        JsonObject content = completed(LETTER, id).getJsonObject("content");
        assertThat(content.getString("schema")).isEqualTo("cover-letter/1");
        assertThat(objects(content.getJsonArray("paragraphs"))).isNotEmpty();
        return id;
    }

    private JsonObjectBuilder order() {
        return Json.createObjectBuilder()
                .add("job_description", fixtures.advertisement())
                .add("company_name", "Fernweh Logistics")
                .add("role_title", "Senior Java Engineer")
                .add("label_ids", JsonValue.EMPTY_JSON_ARRAY);
    }

    private JsonObject completed(String kind, int id) {
        JsonObject document = person.document(kind, id);
        assertThat(document.getString("status")).as("%s", document).isEqualTo("completed");
        return document;
    }

    private void assertGrounded(JsonObject sentence) {
        assertThat(sentence.getString("text")).isNotBlank();
        assertThat(sentence.getJsonArray("sources").getValuesAs(JsonNumber::intValue))
                .as("%s", sentence)
                .isNotEmpty()
                .allMatch(artifacts::contains);
    }

    private static void assertFile(ApiReply reply, String type, String name) {
        assertThat(reply.header("Content-Type")).isEqualTo(type);
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(DocumentText.of(type, reply.bytes())).contains(JobSeeker.FULL_NAME);
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }
}
