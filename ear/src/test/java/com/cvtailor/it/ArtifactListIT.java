package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactListIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();
    private int java;
    private int script;

    @BeforeEach
    void record() {
        java = person.records(artifact("Settlement service", "Built with care, 100 % covered.", "Java", "C++"));
        script = person.records(artifact("Shop window", "A page for the café.", "JavaScript", "École"));
    }

    @ParameterizedTest
    @CsvSource({"java,1", "JAVA,1", "Java,1", "JavaScript,1", "c++,1", "éCOLE,1", "script,0", "%,0", "Jav_,0"})
    void a_technology_is_found_as_a_whole_in_any_case(String technology, int found) {
        assertThat(list("tech", technology)).hasSize(found);
        assertThat(list("tech", "java")).containsExactly(java);
    }

    @ParameterizedTest
    @CsvSource({"settlement,1", "CAFÉ,1", "javascript,1", "settlement shop,0", "settlement or shop,2", "100,1"})
    void words_are_found_in_title_description_and_technologies(String words, int found) {
        assertThat(list("q", words)).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "& | !", "((", "\\", "%", "; DROP TABLE artifacts", "<->", ":*", "-", "日本語"})
    void signs_of_a_query_language_do_no_harm(String text) {
        assertThat(list("q", text)).isEmpty();
        assertThat(list("tech", text)).isEmpty();
    }

    @Test
    void a_label_shows_its_artifacts_and_somebody_elses_shows_none() {
        int label = api.post(
                        "labels",
                        Bodies.label("Web")
                                .add("artifact_ids", Json.createArrayBuilder().add(script))
                                .build())
                .expect(201)
                .json()
                .getInt("label_id");
        assertThat(list("label", Integer.toString(label))).containsExactly(script);
        JsonObject shown = api.get("artifacts/" + script).json();
        assertThat(shown.getJsonArray("labels").getJsonObject(0))
                .isEqualTo(Json.createObjectBuilder()
                        .add("id", label)
                        .add("name", "Web")
                        .build());

        ApiClient stranger = JobSeeker.registeredAt(RunningServer.uri()).api();
        JsonObject foreign =
                stranger.get("artifacts?label=" + label).expect(200).json();
        assertThat(foreign.getJsonArray("artifacts")).isEmpty();
        assertThat(foreign.getJsonObject("pagination").getInt("total")).isZero();
    }

    @Test
    void filters_narrow_each_other_and_the_total_counts_what_they_let_pass() {
        JsonObject page = api.get("artifacts?q=built&tech=java&limit=1&page=2")
                .expect(200)
                .json();
        assertThat(page.getJsonArray("artifacts")).isEmpty();
        assertThat(page.getJsonObject("pagination").getInt("total")).isEqualTo(1);
        assertThat(page.getJsonObject("pagination").getBoolean("has_next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"label,x", "label,0", "page,0", "limit,101"})
    void a_parameter_that_makes_no_sense_is_named(String parameter, String value) {
        assertThat(api.get("artifacts?" + parameter + "=" + value)
                        .expect(400)
                        .json()
                        .getJsonObject("error")
                        .getJsonObject("details")
                        .getJsonObject("field_errors")
                        .keySet())
                .containsExactly(parameter);
    }

    @Test
    void a_filter_that_is_left_empty_lets_all_pass() {
        assertThat(api.get("artifacts?q=&tech=%20").expect(200).json().getJsonArray("artifacts"))
                .hasSize(2);
    }

    private List<Integer> list(String parameter, String value) {
        return api
                .get("artifacts?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .getJsonArray("artifacts")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(artifact -> artifact.getInt("id"))
                .toList();
    }

    private static JsonObject artifact(String title, String description, String... technologies) {
        return Bodies.artifact()
                .add("title", title)
                .add("description", description)
                .add("technologies", Json.createArrayBuilder(List.of(technologies)))
                .build();
    }
}
