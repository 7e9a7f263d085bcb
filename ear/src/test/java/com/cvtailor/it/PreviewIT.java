package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class PreviewIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @Test
    void a_finished_document_can_be_previewed_as_a_page_that_runs_no_script() {
        int artifact = person.records(Bodies.artifact()
                .add("description", "<script>alert(1)</script> was fixed in Java.")
                .build());
        int cv = person.generates("cv", Bodies.order().build());
        ApiReply page =
                person.api().get("generate/cv/" + cv + "/preview?template_id=1").expect(200);
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(page.text()).contains(JobSeeker.FULL_NAME).doesNotContain("<script");

        int letter = person.generates(
                "cover-letter",
                Bodies.order()
                        .add("artifact_ids", Json.createArrayBuilder().add(artifact))
                        .build());
        assertThat(person.api()
                        .get("generate/cover-letter/" + letter + "/preview")
                        .expect(200)
                        .text())
                .contains("Plinkpay");
        assertThat(person.api()
                        .get("generate/cv/" + cv + "/preview?template_id=99")
                        .expect(400)
                        .text())
                .contains("template_id");
        person.api().get("generate/cv/" + letter + "/preview").expect(404);
    }

    @Test
    void templates_are_listed_each_with_a_sample() {
        JsonArray templates = person.api().get("templates").expect(200).json().getJsonArray("templates");
        assertThat(templates).hasSize(8);
        JsonObject template = templates.getJsonObject(7);
        assertThat(template.keySet()).containsExactlyInAnyOrder("id", "name", "description", "preview_url");
        assertThat(person.api()
                        .get(template.getString("preview_url"))
                        .expect(200)
                        .text())
                .contains("Ines Carvalho");
        ApiReply picture = person.api()
                .with("Accept", "image/png")
                .get(template.getString("preview_url"))
                .expect(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.bytes()).startsWith(0x89, 'P', 'N', 'G');
        person.api().get("templates/99/preview").expect(404);
    }
}
