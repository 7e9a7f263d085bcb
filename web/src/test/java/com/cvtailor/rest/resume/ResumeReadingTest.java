package com.cvtailor.rest.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.platform.Message;
import com.cvtailor.rest.artifact.ArtifactRequest;
import com.cvtailor.rest.artifact.EvidenceLinkRequest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeReadingTest {

    @Test
    void every_item_of_a_full_resume_becomes_an_artifact() {
        assertThat(Resumes.read(Resumes.file("full-resume.json")).artifacts())
                .containsExactly(
                        new ArtifactRequest(
                                "Data engineer",
                                "Built the pipeline from buoy to map.\nMaker of measuring buoys\n"
                                        + "Cut the delay from hours to 40 seconds.\nTrained six colleagues.",
                                LocalDate.of(2019, 4, 1),
                                null,
                                List.of(),
                                List.of(),
                                List.of(website("https://tidewater.example.org")),
                                "employment",
                                "Tidewater Instruments",
                                "Data engineer"),
                        new ArtifactRequest(
                                "Harbour Office",
                                "Kept the berth plan.",
                                LocalDate.of(2016, 1, 1),
                                LocalDate.of(2019, 2, 28),
                                List.of(),
                                List.of(),
                                List.of(),
                                "employment",
                                "Harbour Office",
                                ""),
                        new ArtifactRequest(
                                "Electronics table",
                                "Mended radios.\nOver two hundred of them.",
                                LocalDate.of(2020, 1, 11),
                                LocalDate.of(2021, 12, 18),
                                List.of(),
                                List.of(),
                                List.of(website("https://repaircafe.example.org/oost")),
                                "volunteering",
                                "Repair Café Oost",
                                "Electronics table"),
                        new ArtifactRequest(
                                "Master, Oceanography",
                                "OC401 - Tides\nCS310 - Databases",
                                LocalDate.of(2012, 9, 1),
                                LocalDate.of(2015, 6, 30),
                                List.of(),
                                List.of(),
                                List.of(website("https://unorthsea.example.org")),
                                "education",
                                "University of the North Sea",
                                ""),
                        new ArtifactRequest(
                                "Open Data Prize",
                                "For the tide map.",
                                LocalDate.of(2021, 11, 5),
                                LocalDate.of(2021, 11, 5),
                                List.of(),
                                List.of(),
                                List.of(),
                                "award",
                                "City of Amsterdam",
                                ""),
                        new ArtifactRequest(
                                "Offshore survival",
                                "",
                                LocalDate.of(2018, 12, 31),
                                LocalDate.of(2018, 12, 31),
                                List.of(),
                                List.of(),
                                List.of(new EvidenceLinkRequest("https://certs.example.org/n/17", "certificate", null)),
                                "certification",
                                "Safety at Sea",
                                ""),
                        new ArtifactRequest(
                                "Forty seconds from buoy to map",
                                "How the pipeline works.",
                                LocalDate.of(2020, 10, 31),
                                LocalDate.of(2020, 10, 31),
                                List.of(),
                                List.of(),
                                List.of(new EvidenceLinkRequest(
                                        "https://seadata.example.org/2020/10/4", "paper", null)),
                                "publication",
                                "Journal of Sea Data",
                                ""),
                        new ArtifactRequest(
                                "Tide map",
                                "A map of tides for everyone.\nUsed by four harbours.",
                                LocalDate.of(2020, 2, 1),
                                LocalDate.of(2020, 9, 30),
                                List.of("PostGIS", "Leaflet"),
                                List.of(),
                                List.of(new EvidenceLinkRequest("https://github.com/noorvd/tide-map", "github", null)),
                                "project",
                                "Open Coast",
                                "Author, Maintainer"),
                        new ArtifactRequest(
                                "Logbook",
                                "",
                                LocalDate.of(2014, 12, 31),
                                LocalDate.of(2014, 12, 31),
                                List.of(),
                                List.of(),
                                List.of(),
                                "project",
                                null,
                                ""));
    }

    @Test
    void everything_else_of_a_full_resume_is_accounted_for_in_its_order() {
        assertThat(Resumes.read(Resumes.file("full-resume.json")).notTaken())
                .containsExactly(
                        new NotTaken("basics", Reasons.NO_COUNTERPART),
                        new NotTaken("work[0].location", Reasons.NO_COUNTERPART),
                        new NotTaken("education[0].score", Reasons.NO_COUNTERPART),
                        new NotTaken("skills", Reasons.NO_COUNTERPART),
                        new NotTaken("languages", Reasons.NO_COUNTERPART),
                        new NotTaken("interests", Reasons.NO_COUNTERPART),
                        new NotTaken("references", Reasons.NO_COUNTERPART),
                        new NotTaken("projects[0].type", Reasons.NO_COUNTERPART),
                        new NotTaken("projects[1].url", Message.of("field.evidence_url")),
                        new NotTaken("pets", Reasons.NO_COUNTERPART));
    }

    @Test
    void an_item_without_any_date_is_not_taken() {
        assertThat(Resumes.read("{\"projects\": [{\"name\": \"A\", \"type\": \"talk\"}]}"))
                .returns(List.of(), ResumeReading::artifacts)
                .returns(List.of(new NotTaken("projects[0]", Reasons.NO_DATE)), ResumeReading::notTaken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2014-6",
                "2014-13",
                "2015-02-29",
                "14",
                "06/2014",
                "2014-06-29T00:00:00Z",
                "2014-",
                "٢٠١٤"
            })
    void a_date_that_cannot_be_read_costs_the_item_because_no_date_would_say_something_else(String date) {
        assertThat(Resumes.read(
                        "{\"work\": [{\"name\": \"A\", \"startDate\": \"2013\", \"endDate\": \"" + date + "\"}]}"))
                .returns(List.of(), ResumeReading::artifacts)
                .returns(List.of(new NotTaken("work[0].endDate", Reasons.NO_SUCH_DATE)), ResumeReading::notTaken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Present", "present", "current", "heute"})
    void what_goes_on_by_its_own_words_has_no_end(String end) {
        assertThat(Resumes.read(
                        "{\"work\": [{\"name\": \"A\", \"startDate\": \"2013\", \"endDate\": \"" + end + "\"}]}"))
                .returns(List.of(), ResumeReading::notTaken)
                .extracting(reading -> reading.artifacts().get(0).endDate())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2014, 2014-01-01, 2014-12-31",
        "2016-02, 2016-02, 2016-02-01, 2016-02-29",
        "2014-06-29, 2014-06-30, 2014-06-29, 2014-06-30"
    })
    void a_start_is_the_first_day_of_its_period_and_an_end_the_last(
            String start, String end, LocalDate first, LocalDate last) {
        ResumeReading reading = Resumes.read(
                "{\"projects\": [{\"name\": \"A\", \"startDate\": \"" + start + "\", \"endDate\": \"" + end + "\"}]}");

        assertThat(reading.artifacts())
                .singleElement()
                .returns(first, ArtifactRequest::startDate)
                .returns(last, ArtifactRequest::endDate);
    }

    @Test
    void an_end_before_the_start_is_named() {
        assertThat(Resumes.read("{\"work\": [{\"name\": \"A\", \"startDate\": \"2015\", \"endDate\": \"2014\"}]}"))
                .returns(List.of(), ResumeReading::artifacts)
                .returns(
                        List.of(new NotTaken("work[0].endDate", Message.of("field.end_before_start"))),
                        ResumeReading::notTaken);
    }

    @Test
    void a_date_out_of_bounds_is_named_by_the_member_that_it_is_from() {
        assertThat(Resumes.read("{\"awards\": [{\"title\": \"A\", \"date\": \"0033\"}]}")
                        .notTaken())
                .containsExactly(new NotTaken("awards[0].date", Message.of("field.plausible_date")));
    }

    @ParameterizedTest
    @CsvSource({
        "work, position",
        "volunteer, position",
        "education, area",
        "awards, title",
        "certificates, name",
        "publications, name",
        "projects, name"
    })
    void an_overlong_title_costs_the_item_and_is_named_as_the_document_names_it(String section, String member) {
        ResumeReading reading = Resumes.read("{\"" + section + "\": [{\"" + member + "\": \"" + "x".repeat(256)
                + "\", \"startDate\": \"2014\", \"url\": 5, \"pet\": 1}]}");

        assertThat(reading.artifacts()).isEmpty();
        assertThat(reading.notTaken())
                .extracting(NotTaken::path)
                .containsExactly(section + "[0]." + member, section + "[0].url");
    }

    @Test
    void an_item_without_a_title_is_not_taken() {
        assertThat(Resumes.read("{\"certificates\": [{\"issuer\": \"A\", \"date\": \"2014\"}]}"))
                .returns(List.of(), ResumeReading::artifacts)
                .returns(
                        List.of(new NotTaken("certificates[0].name", Message.of("must not be blank"))),
                        ResumeReading::notTaken);
    }

    @Test
    void one_overlong_keyword_does_not_cost_the_project() {
        ResumeReading reading = Resumes.read("{\"projects\": [{\"name\": \"A\", \"startDate\": \"2014\","
                + " \"keywords\": [\"\", \"" + "x".repeat(101) + "\", \"Go\", 5]}]}");

        assertThat(reading.artifacts()).singleElement().returns(List.of("Go"), ArtifactRequest::technologies);
        assertThat(reading.notTaken())
                .containsExactly(
                        new NotTaken("projects[0].keywords[1]", Message.of("size must be between 0 and 100")),
                        new NotTaken("projects[0].keywords[3]", Reasons.NO_STRING));
    }

    @Test
    void too_many_keywords_cost_the_project() {
        String keywords =
                IntStream.range(0, 51).mapToObj(i -> "\"k" + i + "\"").collect(Collectors.joining(",", "[", "]"));

        assertThat(Resumes.read(
                        "{\"projects\": [{\"name\": \"A\", \"startDate\": \"2014\", \"keywords\": " + keywords + "}]}"))
                .returns(List.of(), ResumeReading::artifacts)
                .returns(
                        List.of(new NotTaken("projects[0].keywords", Message.of("size must be between 0 and 50"))),
                        ResumeReading::notTaken);
    }

    @Test
    void an_overlong_description_is_named_by_the_first_member_that_it_is_from() {
        assertThat(Resumes.read("{\"work\": [{\"name\": \"A\", \"startDate\": \"2014\", \"highlights\": [\""
                                + "x".repeat(20_001) + "\"]}]}")
                        .notTaken())
                .containsExactly(new NotTaken("work[0].highlights", Message.of("size must be between 0 and 20000")));
    }

    @Test
    void five_hundred_items_are_taken_and_the_rest_is_reported() {
        String item = "{\"name\": \"A\", \"startDate\": \"2014\"}";
        String items = String.join(",", Collections.nCopies(501, item));

        ResumeReading reading = Resumes.read("{\"work\": [" + items + "], \"projects\": [" + item + "]}");

        assertThat(reading.artifacts()).hasSize(500);
        assertThat(reading.notTaken())
                .containsExactly(
                        new NotTaken("work[500]", Reasons.TOO_MANY), new NotTaken("projects[0]", Reasons.TOO_MANY));
    }

    @Test
    void what_is_empty_is_not_missed() {
        assertThat(Resumes.read(
                                "{\"basics\": {}, \"skills\": [], \"work\": null, \"pets\": \" \", \"projects\": ["
                                        + "{\"name\": \"A\", \"startDate\": \"2014\", \"type\": \"\", \"url\": null, \"pets\": []}]}")
                        .notTaken())
                .isEmpty();
    }

    private static EvidenceLinkRequest website(String url) {
        return new EvidenceLinkRequest(url, "website", null);
    }
}
