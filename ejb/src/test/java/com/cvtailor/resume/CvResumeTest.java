package com.cvtailor.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.generation.Basics;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.ContentSkill;
import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.generation.SourcedText;
import com.cvtailor.platform.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvResumeTest {

    private static final Basics ADA =
            new Basics("Ada Moreau", "Engineer", "ada@example.org", null, null, null, List.of());
    private static final LocalDate START = LocalDate.of(2021, 3, 1);

    @Test
    void a_finished_cv_has_its_bullets_for_highlights_and_its_summary_with_the_person() {
        Item post = item(
                List.of("Closed the books.", "Wrote reports."),
                List.of(
                        new Evidence("https://github.com/amoreau/a", "github", null, "valid"),
                        new Evidence("https://gone.example", "website", null, "invalid"),
                        new Evidence("https://intranet.example", "website", null, "blocked")));
        CvContent cv = new CvContent(
                CvContent.SCHEMA,
                "de",
                ADA,
                new SourcedText("Engineer of ledgers.", List.of(1)),
                List.of(new Section("employment", "employment", "Berufserfahrung", List.of(post))),
                List.of(
                        new ContentSkill("Java", "technology", List.of(1)),
                        new ContentSkill("Jakarta EE", "framework", List.of(1)),
                        new ContentSkill("Go", "technology", List.of(1))),
                List.of());

        assertThat(json(cv))
                .isEqualTo(
                        json(
                                """
                {"$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
                 "basics": {
                   "name": "Ada Moreau", "label": "Engineer", "email": "ada@example.org",
                   "summary": "Engineer of ledgers."},
                 "work": [{
                   "name": "Nordpay", "position": "Engineer", "url": "https://github.com/amoreau/a",
                   "startDate": "2021-03-01", "highlights": ["Closed the books.", "Wrote reports."],
                   "cvTailor": {"title": "Settlement platform", "technologies": ["Java"]}}],
                 "skills": [
                   {"name": "Technologien", "keywords": ["Java", "Go"]},
                   {"name": "Frameworks", "keywords": ["Jakarta EE"]}],
                 "meta": {"version": "v1.0.0"}}"""));
    }

    @ParameterizedTest
    @CsvSource({
        "project, /projects/0/highlights/1",
        "volunteering, /volunteer/0/highlights/1",
        "education, /education/0/courses/1"
    })
    void bullets_stand_one_by_one_where_there_is_room_for_a_list(String type, String place) {
        assertThat(section(type).at(place).textValue()).isEqualTo("Two.");
    }

    @ParameterizedTest
    @CsvSource({
        "award, /awards/0/summary",
        "publication, /publications/0/summary",
        "certification, /certificates/0/cvTailor/description"
    })
    void bullets_are_lines_where_there_is_room_for_one_text(String type, String place) {
        assertThat(section(type).at(place).textValue()).isEqualTo("One.\nTwo.");
    }

    @Test
    void sections_in_the_persons_own_words_are_kept_with_the_person() {
        Item texts = new Item(null, null, null, null, null, null, bullets(List.of("Choir", "Sea")), null, null);
        CvContent cv = cv(List.of(new Section("custom-1", "custom", "Interests", List.of(texts))));

        assertThat(json(cv).at("/basics/cvTailor"))
                .isEqualTo(
                        json(
                                """
                {"customSections": [{"title": "Interests", "texts": ["Choir", "Sea"]}]}"""));
        assertThat(ResumeSchema.faults(Json.write(JsonResume.of(cv)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"employment", "project", "education", "publication", "certification", "award", "volunteering"})
    void every_section_satisfies_the_official_schemas(String type) {
        assertThat(ResumeSchema.faults(section(type).toString())).isEmpty();
    }

    @Test
    void a_cv_that_says_next_to_nothing_is_still_a_resume() {
        Item bare = new Item(1, null, null, null, null, null, null, null, null);
        CvContent cv = new CvContent(
                CvContent.SCHEMA,
                null,
                new Basics(null, null, null, null, null, null, null),
                null,
                List.of(new Section(null, "employment", null, List.of(bare)), new Section(null, null, null, null)),
                null,
                null);

        assertThat(ResumeSchema.faults(Json.write(JsonResume.of(cv)))).isEmpty();
    }

    private static JsonNode section(String type) {
        Item item = item(
                List.of("One.", "Two."),
                List.of(new Evidence("https://example.org/p", "document", "Proof", "pending")));
        return json(cv(List.of(new Section(type, type, "Heading", List.of(item)))));
    }

    private static CvContent cv(List<Section> sections) {
        return new CvContent(CvContent.SCHEMA, "en", ADA, null, sections, List.of(), List.of());
    }

    private static Item item(List<String> bullets, List<Evidence> evidence) {
        return new Item(
                1,
                "Settlement platform",
                "Nordpay",
                "Engineer",
                START,
                null,
                bullets(bullets),
                List.of("Java"),
                evidence);
    }

    private static List<Bullet> bullets(List<String> texts) {
        return texts.stream()
                .map(text -> new Bullet(text, List.of(1), List.of()))
                .toList();
    }

    private static JsonNode json(CvContent cv) {
        return json(Json.write(JsonResume.of(cv)));
    }

    private static JsonNode json(String text) {
        return Json.read(text, JsonNode.class);
    }
}
