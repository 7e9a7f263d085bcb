package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
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
