package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionIT {

    private static final String EDITED = "Rebuilt the whole ledger in Java.";

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final int cv = cv();

    @Test
    void versions_are_listed_newest_first_with_who_wrote_them() {
        edit();
        List<JsonObject> versions = person.api()
                .get("generate/cv/" + cv + "/versions")
                .expect(200)
                .json()
                .getJsonArray("versions")
                .getValuesAs(JsonObject.class);
        assertThat(versions)
                .extracting(version -> version.getInt("version") + " " + version.getBoolean("edited"))
                .containsExactly("2 true", "1 false");
        assertThat(versions).allSatisfy(version -> assertThat(version.keySet())
                .containsExactlyInAnyOrder("version", "created_at", "edited"));
    }

    @Test
    void each_version_can_be_shown_and_brought_back() {
        JsonObject generated = person.document("cv", cv).getJsonObject("content");
        edit();
        ApiReply first = person.api().get("generate/cv/" + cv + "?version=1").expect(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(first.json().getJsonObject("content")).isEqualTo(generated);
        assertThat(first.json().keySet()).isEqualTo(person.document("cv", cv).keySet());
        assertThat(person.document("cv", cv).toString()).contains(EDITED);

        person.api()
                .with("If-Match", "\"2\"")
                .send("PUT", "generate/cv/" + cv + "/content", body(first.json().getJsonObject("content")))
                .expect(200);
        assertThat(person.document("cv", cv).getJsonObject("content")).isEqualTo(generated);
    }

    @Test
    void a_version_that_there_is_not_is_not_found() {
        person.api().get("generate/cv/" + cv + "?version=2").expect(404);
        person.api().get("generate/cv/" + cv + "/preview?version=2").expect(404);
        person.api().get("generate/cv/" + cv + "?version=0").expect(400);
    }

    @Test
    void an_unfinished_document_has_no_versions() {
        ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
        database.execute("DELETE FROM document_versions WHERE document_id = " + cv);
        database.execute("UPDATE generated_documents SET status = 'processing' WHERE id = " + cv);
        assertThat(person.api()
                        .get("generate/cv/" + cv + "/versions")
                        .expect(200)
                        .json()
                        .getJsonArray("versions"))
                .isEmpty();
        assertThat(person.document("cv", cv).isNull("content")).isTrue();
        person.api().get("generate/cv/" + cv + "?version=1").expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json"})
    void a_file_shows_the_latest_version_or_the_one_asked_for(String format) {
        int before = export(Bodies.export(format));
        edit();
        assertThat(file(export(Bodies.export(format)))).contains(EDITED);
        JsonObject first = Json.createObjectBuilder(Bodies.export(format))
                .add("version", 1)
                .build();
        assertThat(file(export(first))).isEqualTo(file(before)).doesNotContain(EDITED);
        JsonObject unknown = Json.createObjectBuilder(Bodies.export(format))
                .add("version", 3)
                .build();
        assertThat(Bodies.fieldErrors(person.api().post("export/" + cv, unknown).expect(400)))
                .containsOnlyKeys("version");
    }

    @Test
    void an_export_shows_what_the_document_said_when_it_was_ordered() {
        ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
        int export = export(Bodies.export("html"));
        edit();
        assertThat(database.value("SELECT document_version FROM export_logs WHERE id = " + export))
                .isEqualTo("1");
        assertThat(file(export)).doesNotContain(EDITED);
    }

    @Test
    void a_preview_shows_the_version_asked_for() {
        edit();
        assertThat(person.api()
                        .get("generate/cv/" + cv + "/preview")
                        .expect(200)
                        .text())
                .contains(EDITED);
        assertThat(person.api()
                        .get("generate/cv/" + cv + "/preview?version=1")
                        .expect(200)
                        .text())
                .doesNotContain(EDITED);
    }

    @Test
    void versions_go_with_their_document() {
        edit();
        person.api().delete("generate/cv/" + cv).expect(204);
        person.api().get("generate/cv/" + cv + "/versions").expect(404);
        assertThat(new ServerDatabase(RunningServer.dataFolder())
                        .value("SELECT count(*) FROM document_versions WHERE document_id = " + cv))
                .isEqualTo("0");
    }

    private int cv() {
        person.records(Bodies.artifact().build());
        return person.generates("cv", Bodies.order().build());
    }

    private void edit() {
        JsonObject content = person.document("cv", cv).getJsonObject("content");
        JsonObject edited =
                Json.createPointer("/sections/0/items/0/bullets/0/text").replace(content, Json.createValue(EDITED));
        person.api()
                .with("If-Match", "\"1\"")
                .send("PUT", "generate/cv/" + cv + "/content", body(edited))
                .expect(200);
    }

    private int export(JsonObject order) {
        return person.orders("export/" + cv, order).getInt("export_id");
    }

    private String file(int export) {
        return person.api().get("export/" + export).expect(200).text();
    }

    private static JsonObject body(JsonObject content) {
        return Json.createObjectBuilder().add("content", content).build();
    }
}
