package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @ParameterizedTest
    @CsvSource({
        "pdf,application/pdf,%PDF",
        "docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,PK"
    })
    void a_file_comes_with_its_type_its_name_and_its_length(String format, String type, String magic) {
        ApiReply file = person.exports(cv(), format);
        assertThat(file.header("Content-Type")).isEqualTo(type);
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"cv_generated." + format + "\"");
        assertThat(file.header("Content-Length")).isEqualTo(Integer.toString(file.bytes().length));
        assertThat(file.text()).startsWith(magic);
    }

    @Test
    void qr_codes_without_evidence_make_no_sense() {
        JsonObject order = Json.createObjectBuilder()
                .add("format", "pdf")
                .add("include_evidence", false)
                .add("qr_codes", true)
                .build();
        JsonObject error =
                person.api().post("export/" + cv(), order).expect(400).json().getJsonObject("error");
        assertThat(error.getJsonObject("details").getJsonObject("field_errors").keySet())
                .containsExactly("qr_codes");
    }

    @Test
    void an_unknown_format_is_refused() {
        JsonObject order = Json.createObjectBuilder().add("format", "exe").build();
        person.api().post("export/" + cv(), order).expect(400);
    }

    @Test
    void somebody_elses_file_cannot_be_had() {
        JsonObject order = Json.createObjectBuilder().add("format", "pdf").build();
        int export =
                person.api().post("export/" + cv(), order).expect(202).json().getInt("export_id");
        JobSeeker.registeredAt(RunningServer.uri())
                .api()
                .get("export/" + export)
                .expect(404);
    }

    @Test
    void a_cv_can_be_had_as_json_resume_and_as_a_web_page() {
        int cv = cv();
        ApiReply resume = person.exports(cv, "json");
        assertThat(resume.header("Content-Type")).isEqualTo("application/json");
        assertThat(resume.header("Content-Disposition")).isEqualTo("attachment; filename=\"cv_generated.json\"");
        assertThat(resume.json().getJsonObject("basics").getString("name")).isEqualTo(JobSeeker.FULL_NAME);
        assertThat(resume.json().getJsonArray("projects").getJsonObject(0).getString("name"))
                .isEqualTo("Ledger");
        ApiReply page = person.exports(cv, "html");
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.text()).startsWith("<!DOCTYPE html>").contains(JobSeeker.FULL_NAME);
    }

    @Test
    void a_letter_has_no_json() {
        int artifact = person.records(Bodies.artifact().build());
        int letter = person.generates("cover-letter", Bodies.letter(artifact).build());
        assertThat(person.api()
                        .post("export/" + letter, Bodies.export("json"))
                        .expect(400)
                        .text())
                .contains("\"format\"");
        assertThat(person.exports(letter, "html").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"cover_letter_generated.html\"");
    }

    @Test
    void a_document_that_is_not_finished_cannot_be_exported() {
        int artifact = person.records(Bodies.artifact().build());
        int letter = person.generates("cover-letter", Bodies.letter(artifact).build());
        new ServerDatabase(RunningServer.dataFolder())
                .execute("UPDATE generated_documents SET status = 'failed' WHERE id = " + letter);
        assertThat(person.api()
                        .post("export/" + letter, Bodies.export("pdf"))
                        .expect(409)
                        .json()
                        .getJsonObject("error")
                        .getString("code"))
                .isEqualTo("NOT_READY");
        person.api().get("generate/cover-letter/" + letter + "/preview").expect(409);
        int cv = person.generates("cv", Bodies.order().build());
        new ServerDatabase(RunningServer.dataFolder())
                .execute("UPDATE generated_documents SET status = 'processing' WHERE id = " + cv);
        person.api().get("generate/cv/" + cv + "/preview").expect(409);
    }

    @Test
    void exports_are_listed_with_their_downloads_counted() {
        int first = cv();
        person.exports(first, "pdf");
        int other = person.generates("cv", Bodies.order().build());
        person.exports(other, "docx");
        JsonObject page =
                person.api().get("exports?generation_id=" + first).expect(200).json();
        assertThat(page.getJsonObject("pagination").getInt("total")).isEqualTo(1);
        JsonObject listed = page.getJsonArray("exports").getJsonObject(0);
        assertThat(listed.keySet())
                .containsExactlyInAnyOrder(
                        "export_id",
                        "generation_id",
                        "format",
                        "status",
                        "file_size",
                        "download_count",
                        "created_at",
                        "expires_at");
        assertThat(listed.getInt("download_count")).isEqualTo(1);
        assertThat(listed.getInt("file_size")).isPositive();
        person.api()
                .send("HEAD", "export/" + listed.getInt("export_id"), HttpRequest.BodyPublishers.noBody())
                .expect(200);
        assertThat(person.api().get("exports").json().getJsonArray("exports").getValuesAs(JsonObject.class))
                .extracting(export -> export.getInt("download_count"))
                .containsExactly(1, 1);
        assertThat(JobSeeker.registeredAt(RunningServer.uri())
                        .api()
                        .get("exports?generation_id=" + first)
                        .json()
                        .getJsonArray("exports"))
                .isEmpty();
    }

    @Test
    void a_file_past_its_retention_is_gone_and_a_failed_one_is_told_so() {
        int export = person.orders("export/" + cv(), Bodies.export("html")).getInt("export_id");
        ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
        database.execute("UPDATE export_logs SET status = 'processing' WHERE id = " + export);
        ApiReply processing = person.api().get("export/" + export).expect(202);
        assertThat(processing.json().getString("status")).isEqualTo("processing");
        assertThat(processing.header("Retry-After")).isNotEmpty();

        database.execute("UPDATE export_logs SET status = 'failed' WHERE id = " + export);
        assertThat(person.api().get("export/" + export).expect(409).text()).contains("EXPORT_FAILED");

        database.execute("UPDATE export_logs SET status = 'completed', expires_at = now() - INTERVAL '1 minute'"
                + " WHERE id = " + export);
        assertThat(person.api().get("export/" + export).expect(410).text()).contains("GONE");
    }

    @Test
    void a_document_that_cannot_be_read_fails_its_own_export_with_a_reason() {
        int broken = cv();
        new ServerDatabase(RunningServer.dataFolder())
                .execute("UPDATE document_versions SET content = substring(content FROM 1 FOR 40) WHERE document_id = "
                        + broken);
        JsonObject order = person.api()
                .post("export/" + broken, Bodies.export("pdf"))
                .expect(202)
                .json();
        JsonObject task = person.awaits(order.getInt("task_id"));
        assertThat(task.getString("status")).isEqualTo("failed");
        assertThat(task.getJsonObject("error").getString("code")).isEqualTo("DOCUMENT_UNREADABLE");
        assertThat(task.getJsonObject("error").getString("message")).startsWith("The key that this document");
        assertThat(person.api()
                        .get("export/" + order.getInt("export_id"))
                        .expect(409)
                        .text())
                .contains("EXPORT_FAILED");
        assertThat(person.exports(cv(), "pdf").text()).startsWith("%PDF");
    }

    private int cv() {
        person.records(Json.createObjectBuilder()
                .add("title", "Ledger")
                .add("description", "Built the ledger in Java.")
                .add("start_date", "2021-03-01")
                .build());
        return person.generates(
                "cv",
                Json.createObjectBuilder()
                        .add("job_description", "Java")
                        .add("company_name", "Plinkpay")
                        .add("role_title", "Engineer")
                        .build());
    }
}
