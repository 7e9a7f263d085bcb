package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIT {

    private final ApiClient api = JobSeeker.registeredAt(RunningServer.uri()).api();

    @ParameterizedTest
    @CsvSource({
        "en,en,The requested resource was not found",
        "de,de,Das Gesuchte wurde nicht gefunden",
        "fr-CH,fr,La ressource demandée est introuvable",
        "'es;q=0.9, de;q=0.2',es,No se ha encontrado el recurso solicitado",
        "ja,en,The requested resource was not found",
        "*,en,The requested resource was not found",
        "'not a language!;q=x',en,The requested resource was not found",
        "-,en,The requested resource was not found"
    })
    void a_refusal_speaks_the_clients_language(String accepted, String language, String message) {
        ApiReply reply = api.with("Accept-Language", accepted)
                .get("artifacts/2000000000")
                .expect(404);
        JsonObject error = reply.json().getJsonObject("error");
        assertThat(error.getString("message")).isEqualTo(message);
        assertThat(error.getString("code")).isEqualTo("NOT_FOUND");
        assertThat(reply.header("Content-Language")).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;must not be blank;must be a date such as 2026-01-31",
                "de;darf nicht leer sein;muss ein Datum wie 2026-01-31 sein",
                "fr;ne doit pas être vide;doit être une date telle que 2026-01-31",
                "es;no debe estar vacío;debe ser una fecha como 2026-01-31"
            })
    void so_do_the_messages_of_single_fields(String language, String blank, String date) {
        JsonObject title = Bodies.artifact().add("title", " ").build();
        assertThat(fieldErrors(language, title).getJsonArray("title").getString(0))
                .isEqualTo(blank);
        JsonObject start = Bodies.artifact().add("start_date", "soon").build();
        assertThat(fieldErrors(language, start).getJsonArray("start_date").getString(0))
                .isEqualTo(date);
    }

    @Test
    void paths_outside_of_the_api_are_refused_in_the_clients_language_too() {
        ApiReply reply = api.with("Accept-Language", "de").get("/nowhere").expect(404);
        assertThat(reply.json().getJsonObject("error").getString("message"))
                .isEqualTo("Das Gesuchte wurde nicht gefunden");
    }

    @Test
    void a_choice_is_told_with_all_that_there_is_to_choose_from() {
        JsonObject type = Bodies.artifact().add("artifact_type", "hobby").build();
        assertThat(fieldErrors("es", type).getJsonArray("artifact_type").getString(0))
                .isEqualTo("debe ser uno de estos valores: project, employment, education, publication, certification,"
                        + " volunteering, award");
    }

    private JsonObject fieldErrors(String language, JsonObject body) {
        return api.with("Accept-Language", language)
                .post("artifacts", body)
                .expect(400)
                .json()
                .getJsonObject("error")
                .getJsonObject("details")
                .getJsonObject("field_errors");
    }
}
