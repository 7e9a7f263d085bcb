package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();

    @ParameterizedTest
    @CsvSource({
        "post,PostgreSQL",
        "POSTGRES,PostgreSQL",
        "k8s,Kubernetes",
        "postgresq,PostgreSQL",
        "Kuberntes,Kubernetes"
    })
    void a_skill_is_found_by_the_beginning_of_its_name_by_an_alias_and_by_likeness(String query, String skill) {
        assertThat(names(query)).contains(skill);
    }

    @Test
    void names_that_begin_so_come_before_aliases_and_those_before_what_is_alike() {
        List<String> names = names("java");
        assertThat(names).startsWith("Java").contains("JavaScript");
        int lastName = names.lastIndexOf("JavaScript");
        assertThat(names.subList(0, lastName + 1)).allMatch(name -> name.startsWith("Java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\\", "%%%", "_ava", "a%", "\" OR 1=1"})
    void signs_of_patterns_are_plain_characters(String query) {
        assertThat(names(query)).allSatisfy(name -> assertThat(name).doesNotContain("Kubernetes"));
        assertThat(names("%")).isEmpty();
    }

    @Test
    void there_are_never_more_than_asked_for() {
        assertThat(suggestions("s", "&limit=3")).hasSize(3);
        assertThat(suggestions("s", "")).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skills/suggest", "skills/suggest?query=", "skills/suggest?query=%20"})
    void without_a_text_there_is_nothing_to_suggest(String path) {
        assertThat(api.get(path).expect(400).text()).contains("\"query\"");
    }

    @Test
    void the_frequency_follows_artifacts_as_they_come_change_and_go() {
        int before = frequency("COBOL");
        int id = person.records(Bodies.artifact()
                .add("technologies", Json.createArrayBuilder().add("COBOL"))
                .build());
        assertThat(frequency("COBOL")).isEqualTo(before + 1);

        JsonObject other = Json.createObjectBuilder()
                .add("technologies", Json.createArrayBuilder().add("Fortran"))
                .build();
        person.awaits(
                api.send("PATCH", "artifacts/" + id, other).expect(200).json().getInt("task_id"));
        assertThat(frequency("COBOL")).isEqualTo(before);

        JsonObject again = Json.createObjectBuilder()
                .add("technologies", Json.createArrayBuilder().add("COBOL"))
                .build();
        person.awaits(
                api.send("PATCH", "artifacts/" + id, again).expect(200).json().getInt("task_id"));
        api.delete("artifacts/" + id).expect(204);
        assertThat(frequency("COBOL")).isEqualTo(before);
    }

    private int frequency(String skill) {
        return suggestions(skill, "").stream()
                .filter(suggestion -> suggestion.getString("name").equals(skill))
                .findFirst()
                .orElseThrow()
                .getInt("frequency");
    }

    private List<String> names(String query) {
        return suggestions(query, "&limit=50").stream()
                .map(suggestion -> suggestion.getString("name"))
                .toList();
    }

    private List<JsonObject> suggestions(String query, String more) {
        return api.get("skills/suggest?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more)
                .expect(200)
                .json()
                .getJsonArray("suggestions")
                .getValuesAs(JsonObject.class);
    }
}
