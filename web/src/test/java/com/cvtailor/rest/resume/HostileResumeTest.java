package com.cvtailor.rest.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileResumeTest {

    private static final List<String> SECTIONS =
            List.of("work", "volunteer", "education", "awards", "certificates", "publications", "projects");

    private static final List<String> MEMBERS = List.of(
            "name",
            "organization",
            "institution",
            "position",
            "title",
            "studyType",
            "area",
            "awarder",
            "issuer",
            "publisher",
            "entity",
            "roles",
            "startDate",
            "endDate",
            "date",
            "releaseDate",
            "summary",
            "description",
            "highlights",
            "courses",
            "keywords",
            "url",
            "cvTailor");

    private static final List<String> OURS =
            List.of("title", "description", "role", "startDate", "endDate", "technologies", "collaborators", "links");

    @Test
    void an_empty_document_holds_nothing() {
        assertThat(Resumes.read("{}"))
                .returns(List.of(), ResumeReading::artifacts)
                .returns(List.of(), ResumeReading::notTaken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "\"text\"", "{}", "{\"name\": \"A\"}"})
    void a_section_that_is_no_list_is_reported(String value) {
        assertThat(Resumes.read("{\"work\": " + value + "}").notTaken())
                .containsExactly(new NotTaken("work", Reasons.NO_LIST));
    }

    @Test
    void items_that_are_no_objects_are_reported_one_by_one() {
        assertThat(Resumes.read("{\"projects\": [null, 1, \"a\", [], {}]}").notTaken())
                .containsExactly(
                        new NotTaken("projects[0]", Reasons.NO_OBJECT),
                        new NotTaken("projects[1]", Reasons.NO_OBJECT),
                        new NotTaken("projects[2]", Reasons.NO_OBJECT),
                        new NotTaken("projects[3]", Reasons.NO_OBJECT),
                        new NotTaken("projects[4]", Reasons.NO_DATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "1e400",
                "true",
                "\"text\"",
                "\"\"",
                "null",
                "{}",
                "[]",
                "[[]]",
                "[null]",
                "[5]",
                "[{}]",
                "{\"a\": 1}",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "[\"\\udc00\"]",
                "\"2014\"",
                "\"https://[\"",
                "\"\\u2003\""
            })
    void a_member_of_any_kind_anywhere_is_read_or_reported(String value) {
        for (String section : SECTIONS) {
            for (String member : MEMBERS) {
                read(section, "\"" + member + "\": " + value);
            }
            for (String member : OURS) {
                read(section, "\"cvTailor\": {\"" + member + "\": " + value + "}");
            }
            for (String member : List.of("url", "type", "description")) {
                read(section, "\"cvTailor\": {\"links\": [{\"" + member + "\": " + value + "}]}");
            }
        }
    }

    @Test
    void what_cannot_be_stored_is_refused_and_its_name_made_harmless() {
        ResumeReading reading = Resumes.read(
                """
                {"work": [{"name": "A", "startDate": "2014", "summary": "a\\u0000b", "highlights": ["\\ud800", "Fine"],
                           "a\\u0000\\ud800": 1}]}""");

        assertThat(reading.artifacts()).singleElement().satisfies(post -> assertThat(post.description())
                .isEqualTo("Fine"));
        assertThat(reading.notTaken())
                .containsExactly(
                        new NotTaken("work[0].summary", Reasons.NOT_STORABLE),
                        new NotTaken("work[0].highlights[0]", Reasons.NOT_STORABLE),
                        new NotTaken("work[0].a\uFFFD\uFFFD", Reasons.NO_COUNTERPART));
    }

    @Test
    void a_deep_document_is_not_followed_into_its_depth() {
        String deep = "[".repeat(90) + "]".repeat(90);

        assertThat(Resumes.read("{\"work\": [{\"startDate\": \"2014\", \"name\": \"A\", \"pet\": " + deep
                                + ", \"cvTailor\": {\"links\": " + deep + "}}], \"pets\": " + deep + "}")
                        .notTaken())
                .extracting(NotTaken::path)
                .containsExactly("work[0].pet", "work[0].cvTailor.links[0]", "pets");
    }

    @Test
    void after_ten_thousand_reports_the_reading_is_given_up_and_says_where() {
        String items = "{},".repeat(300_000) + "5";

        List<NotTaken> notTaken = Resumes.read("{\"work\": [" + items + "], \"basics\": {\"name\": \"A\"}}")
                .notTaken();

        assertThat(notTaken)
                .hasSize(10_001)
                .endsWith(new NotTaken("work[9999]", Reasons.NO_DATE), new NotTaken("work[10000]", Reasons.TOO_MUCH))
                .extracting(NotTaken::path)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_list_without_end_is_not_read_and_does_not_cost_the_item() {
        String links = "{},".repeat(300_000) + "5";

        ResumeReading reading = Resumes.read("{\"projects\": [{\"name\": \"A\", \"date\": \"2014\","
                + " \"cvTailor\": {\"links\": [" + links + "]}}]}");

        assertThat(reading.artifacts()).hasSize(1);
        assertThat(reading.notTaken()).containsExactly(new NotTaken("projects[0].cvTailor.links", Reasons.TOO_LONG));
    }

    /** Each in an item that could be taken but for this member, and in one that could not. */
    private static void read(String section, String member) {
        String document = "{\"" + section + "\": [{" + member + "}, {\"pet\": 1, " + rest(member) + member + "}]}";
        ResumeReading reading = Resumes.read(document);
        assertThat(reading.artifacts().size() + reading.notTaken().size())
                .as(document)
                .isPositive();
        assertThat(reading.notTaken()).extracting(NotTaken::path).doesNotHaveDuplicates();
    }

    private static String rest(String member) {
        String date = member.startsWith("\"startDate\"") ? "" : "\"startDate\": \"2014\", ";
        String names = List.of("name", "title", "area", "position").stream()
                .filter(name -> !member.startsWith("\"" + name + "\""))
                .map(name -> "\"" + name + "\": \"A\", ")
                .reduce("", String::concat);
        return date + names;
    }
}
