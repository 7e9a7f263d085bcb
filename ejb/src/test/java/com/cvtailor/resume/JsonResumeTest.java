package com.cvtailor.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactDraft;
import com.cvtailor.artifact.ArtifactDraft.Link;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.generation.Basics;
import com.cvtailor.platform.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonResumeTest {

    private static final Basics ADA = new Basics(
            "Ada Moreau",
            null,
            "ada@example.org",
            "+33 1 23 45 67 89",
            "Lyon, France",
            "https://moreau.example/über",
            List.of(
                    new Basics.Profile("GitHub", "https://github.com/amoreau"),
                    new Basics.Profile("Mastodon", "@ada@social.example")));
    private static final LocalDate START = LocalDate.of(2021, 3, 1);
    private static final LocalDate END = LocalDate.of(2022, 6, 30);

    @Test
    void a_post_has_its_organization_for_a_name_and_its_role_for_a_position() {
        ArtifactDraft post = new ArtifactDraft(
                ArtifactType.EMPLOYMENT,
                "Settlement platform",
                "Closed the books.\nEvery night.",
                "Nordpay",
                "Engineer",
                START,
                END,
                List.of("Java"),
                List.of("Bo"),
                List.of(
                        new Link("https://nordpay.example/", "website", null),
                        new Link("https://talks.example/7", "video", "The talk")));

        assertThat(resume(post).get("work"))
                .isEqualTo(
                        json(
                                """
                [{"name": "Nordpay", "position": "Engineer", "url": "https://nordpay.example/",
                  "startDate": "2021-03-01", "endDate": "2022-06-30", "summary": "Closed the books.\\nEvery night.",
                  "cvTailor": {
                    "title": "Settlement platform", "technologies": ["Java"], "collaborators": ["Bo"],
                    "links": [
                      {"url": "https://nordpay.example/", "type": "website"},
                      {"url": "https://talks.example/7", "type": "video", "description": "The talk"}]}}]"""));
    }

    @Test
    void volunteering_without_a_role_has_its_title_for_a_position() {
        ArtifactDraft draft = draft(ArtifactType.VOLUNTEERING, "Taught children to code", null, START, null);

        assertThat(resume(draft).get("volunteer"))
                .isEqualTo(
                        json(
                                """
                [{"organization": "Org", "position": "Taught children to code", "startDate": "2021-03-01",
                  "cvTailor": {"title": "Taught children to code"}}]"""));
    }

    @Test
    void a_project_that_the_standard_has_room_for_needs_no_extension() {
        ArtifactDraft project = new ArtifactDraft(
                ArtifactType.PROJECT,
                "Ledger",
                "A library.",
                "Makers",
                "Author",
                START,
                null,
                List.of("Java", "jqwik"),
                List.of(),
                List.of(new Link("https://github.com/amoreau/ledger", "github", null)));

        assertThat(resume(project).get("projects"))
                .isEqualTo(
                        json(
                                """
                [{"name": "Ledger", "description": "A library.", "keywords": ["Java", "jqwik"],
                  "startDate": "2021-03-01", "url": "https://github.com/amoreau/ledger", "roles": ["Author"],
                  "entity": "Makers"}]"""));
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYMENT, work",
        "VOLUNTEERING, volunteer",
        "EDUCATION, education",
        "AWARD, awards",
        "CERTIFICATION, certificates",
        "PUBLICATION, publications",
        "PROJECT, projects"
    })
    void what_the_standard_members_tell_is_not_told_twice(ArtifactType type, String section) {
        String role = section.equals("work") || section.equals("volunteer") ? "Title" : null;

        assertThat(resume(draft(type, "Title", role, START, START))
                        .get(section)
                        .get(0)
                        .has("cvTailor"))
                .isFalse();
    }

    @Test
    void studies_have_the_lines_of_their_description_for_courses() {
        ArtifactDraft plain = described(ArtifactType.EDUCATION, "Thesis on ledgers.\nGrade A.");
        ArtifactDraft spaced = described(ArtifactType.EDUCATION, "Thesis on ledgers.\n\nGrade A.");

        assertThat(resume(plain, spaced).get("education"))
                .isEqualTo(
                        json(
                                """
                [{"institution": "Org", "area": "Title", "startDate": "2021-03-01", "endDate": "2022-06-30",
                  "courses": ["Thesis on ledgers.", "Grade A."]},
                 {"institution": "Org", "area": "Title", "startDate": "2021-03-01", "endDate": "2022-06-30",
                  "courses": ["Thesis on ledgers.", "Grade A."],
                  "cvTailor": {"description": "Thesis on ledgers.\\n\\nGrade A."}}]"""));
    }

    @Test
    void what_has_one_date_in_the_standard_keeps_both_of_ours() {
        assertThat(resume(
                                draft(ArtifactType.AWARD, "Prize", "Speaker", START, END),
                                draft(ArtifactType.AWARD, "Medal", null, START, null))
                        .get("awards"))
                .isEqualTo(
                        json(
                                """
                        [{"title": "Prize", "date": "2022-06-30", "awarder": "Org",
                          "cvTailor": {"role": "Speaker", "startDate": "2021-03-01", "endDate": "2022-06-30"}},
                         {"title": "Medal", "date": "2021-03-01", "awarder": "Org",
                          "cvTailor": {"startDate": "2021-03-01"}}]"""));
    }

    @Test
    void a_certificate_keeps_its_description_and_an_award_its_links() {
        ArtifactDraft award = new ArtifactDraft(
                ArtifactType.AWARD,
                "Prize",
                "For a ledger.",
                null,
                null,
                START,
                START,
                List.of(),
                List.of(),
                List.of(new Link("https://prize.example", "website", null)));

        JsonNode resume = resume(described(ArtifactType.CERTIFICATION, "Passed."), award);

        assertThat(resume.at("/certificates/0/cvTailor/description").textValue())
                .isEqualTo("Passed.");
        assertThat(resume.get("awards"))
                .isEqualTo(
                        json(
                                """
                [{"title": "Prize", "date": "2021-03-01", "summary": "For a ledger.",
                  "cvTailor": {"links": [{"url": "https://prize.example", "type": "website"}]}}]"""));
    }

    @Test
    void a_person_has_what_the_account_tells() {
        assertThat(resume())
                .isEqualTo(
                        json(
                                """
                {"$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
                 "basics": {
                   "name": "Ada Moreau", "email": "ada@example.org", "phone": "+33 1 23 45 67 89",
                   "url": "https://moreau.example/%C3%BCber", "location": {"city": "Lyon, France"},
                   "profiles": [
                     {"network": "GitHub", "url": "https://github.com/amoreau"},
                     {"network": "Mastodon", "username": "@ada@social.example"}]},
                 "meta": {"version": "v1.0.0"}}"""));
    }

    @Test
    void a_website_that_is_no_address_is_kept_where_no_address_is_expected() {
        Basics person = new Basics("Ada", null, null, " ", null, "moreau.example", null);

        assertThat(json(Json.write(JsonResume.of(person, List.of()))).get("basics"))
                .isEqualTo(
                        json(
                                """
                        {"name": "Ada", "phone": " ", "cvTailor": {"website": "moreau.example"}}"""));
    }

    @ParameterizedTest
    @EnumSource(ArtifactType.class)
    void every_type_satisfies_the_official_schemas(ArtifactType type) {
        ArtifactDraft full = new ArtifactDraft(
                type,
                "Title",
                "Line\n\nLine",
                "Org",
                "Role",
                START,
                END,
                List.of("Java"),
                List.of("Bo"),
                List.of(
                        new Link("https://example.org/straße?q=[ä]", "document", "Report"),
                        new Link("https://github.com/a/b", "github", "")));

        String resume = Json.write(JsonResume.of(ADA, List.of(full, draft(type, "Title", null, START, null))));

        assertThat(ResumeSchema.faults(resume)).isEmpty();
    }

    @Test
    void the_schemas_would_find_a_fault() {
        assertThat(ResumeSchema.faults("{\"basics\": {\"url\": \"no address\"}, \"work\": {}}"))
                .hasSize(4);
    }

    @Test
    void the_same_artifacts_give_the_same_bytes_with_the_schema_first() {
        List<ArtifactDraft> artifacts =
                List.of(described(ArtifactType.PROJECT, "A"), described(ArtifactType.AWARD, "B"));
        String resume = Json.write(JsonResume.of(ADA, artifacts));

        assertThat(resume).isEqualTo(Json.write(JsonResume.of(ADA, artifacts))).startsWith("{\"$schema\":");
    }

    private static ArtifactDraft draft(ArtifactType type, String title, String role, LocalDate start, LocalDate end) {
        return new ArtifactDraft(type, title, "", "Org", role, start, end, List.of(), List.of(), List.of());
    }

    private static ArtifactDraft described(ArtifactType type, String description) {
        return new ArtifactDraft(type, "Title", description, "Org", null, START, END, List.of(), List.of(), List.of());
    }

    private static JsonNode resume(ArtifactDraft... artifacts) {
        return json(Json.write(JsonResume.of(ADA, Arrays.asList(artifacts))));
    }

    private static JsonNode json(String text) {
        return Json.read(text, JsonNode.class);
    }
}
