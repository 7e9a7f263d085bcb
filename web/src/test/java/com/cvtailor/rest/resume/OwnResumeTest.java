package com.cvtailor.rest.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.cvtailor.rest.artifact.ArtifactRequest;
import com.cvtailor.rest.artifact.EvidenceLinkRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the extension member {@code cvTailor} is read. */
class OwnResumeTest {

    @Test
    void a_title_of_ours_stands_beside_the_role() {
        ArtifactRequest post = single(
                """
                {"work": [{"name": "Nordpay", "position": "Engineer", "startDate": "2021",
                           "cvTailor": {"title": "Settlement", "technologies": ["Java"], "collaborators": ["Bo"]}}]}""");

        assertThat(post)
                .returns("Settlement", ArtifactRequest::title)
                .returns("Engineer", ArtifactRequest::role)
                .returns(List.of("Java"), ArtifactRequest::technologies)
                .returns(List.of("Bo"), ArtifactRequest::collaborators);
    }

    @Test
    void a_position_that_repeats_our_title_is_no_role() {
        ArtifactRequest post = single(
                """
                {"volunteer": [{"position": "Taught", "startDate": "2021", "cvTailor": {"title": "Taught"}}]}""");

        assertThat(post).returns("Taught", ArtifactRequest::title).returns("", ArtifactRequest::role);
    }

    @Test
    void our_dates_and_description_win_and_what_differs_is_reported() {
        ResumeReading reading = Resumes.read(
                """
                {"awards": [{"title": "A", "date": "2022-06-30", "summary": "Changed elsewhere.",
                             "cvTailor": {"startDate": "2021-03-01", "description": "For a ledger."}}],
                 "education": [{"area": "B", "startDate": "2020", "courses": ["One", "Two"],
                                "cvTailor": {"description": "One\\n\\nTwo"}}]}""");

        assertThat(reading.artifacts())
                .extracting(ArtifactRequest::startDate, ArtifactRequest::endDate, ArtifactRequest::description)
                .containsExactly(
                        tuple(LocalDate.of(2021, 3, 1), null, "For a ledger."),
                        tuple(LocalDate.of(2020, 1, 1), null, "One\n\nTwo"));
        assertThat(reading.notTaken())
                .containsExactly(
                        new NotTaken("awards[0].date", Reasons.OVERRULED),
                        new NotTaken("awards[0].summary", Reasons.OVERRULED));
    }

    @Test
    void a_url_that_is_not_among_our_links_is_taken_as_the_first() {
        ArtifactRequest project = single(
                """
                {"projects": [{"name": "A", "startDate": "2021", "url": "https://new.example.org/",
                               "cvTailor": {"links": [{"url": "https://old.example.org/", "type": "video"}]}}]}""");

        assertThat(project.evidenceLinks())
                .containsExactly(
                        new EvidenceLinkRequest("https://new.example.org/", "website", null),
                        new EvidenceLinkRequest("https://old.example.org/", "video", null));
    }

    @Test
    void a_bad_link_of_ours_is_left_out_and_named() {
        ResumeReading reading = Resumes.read(
                """
                {"projects": [{"name": "A", "startDate": "2021", "cvTailor": {"links": [
                    {"url": "https://a.example.org/", "type": "video"},
                    {"url": "https://a.example.org/", "type": "github"},
                    "https://a.example.org/",
                    {"type": "smell", "size": 4}]}}]}""");

        assertThat(reading.artifacts())
                .singleElement()
                .returns(
                        List.of(new EvidenceLinkRequest("https://a.example.org/", "video", null)),
                        ArtifactRequest::evidenceLinks);
        assertThat(reading.notTaken())
                .extracting(NotTaken::path)
                .containsExactly(
                        "projects[0].cvTailor.links[1].url",
                        "projects[0].cvTailor.links[2]",
                        "projects[0].cvTailor.links[3].type",
                        "projects[0].cvTailor.links[3].size",
                        "projects[0].cvTailor.links[3].url");
    }

    @Test
    void where_ours_is_unreadable_the_standard_members_count() {
        ResumeReading reading = Resumes.read(
                """
                {"work": [
                   {"name": "N", "position": "P", "startDate": "2021", "cvTailor": 7},
                   {"name": "N", "position": "P", "startDate": "2021", "cvTailor":
                       {"title": {}, "startDate": "soon", "technologies": "Java", "mood": "good"}}]}""");

        assertThat(reading.artifacts()).hasSize(2).allSatisfy(post -> assertThat(post)
                .returns("P", ArtifactRequest::title)
                .returns(LocalDate.of(2021, 1, 1), ArtifactRequest::startDate));
        assertThat(reading.notTaken())
                .containsExactly(
                        new NotTaken("work[0].cvTailor", Reasons.NO_OBJECT),
                        new NotTaken("work[1].cvTailor.title", Reasons.NO_STRING),
                        new NotTaken("work[1].cvTailor.startDate", Reasons.NO_SUCH_DATE),
                        new NotTaken("work[1].cvTailor.technologies", Reasons.NO_LIST),
                        new NotTaken("work[1].cvTailor.mood", Reasons.NO_COUNTERPART));
    }

    @Test
    void overlong_values_of_ours_are_named_as_ours() {
        ResumeReading reading =
                Resumes.read("{\"awards\": [{\"title\": \"A\", \"date\": \"2021\", \"cvTailor\": {\"role\": \""
                        + "x".repeat(256)
                        + "\"}}], \"work\": [{\"name\": \"N\", \"startDate\": \"2021\", \"cvTailor\": {\"title\": \""
                        + "x".repeat(256) + "\"}}]}");

        assertThat(reading.artifacts()).isEmpty();
        assertThat(reading.notTaken())
                .extracting(NotTaken::path)
                .containsExactly("awards[0].cvTailor.role", "work[0].cvTailor.title");
    }

    private static ArtifactRequest single(String document) {
        ResumeReading reading = Resumes.read(document);
        assertThat(reading.notTaken()).isEmpty();
        assertThat(reading.artifacts()).hasSize(1);
        return reading.artifacts().get(0);
    }
}
