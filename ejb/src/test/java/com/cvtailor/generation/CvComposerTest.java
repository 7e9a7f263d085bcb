package com.cvtailor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.export.DocumentTemplate;
import com.cvtailor.export.PdfRenderer;
import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.ArtifactMatcher;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CvComposerTest {
    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled();
    private final PdfRenderer renderer = new PdfRenderer();
    private final CvComposer composer =
            new CvComposer(taxonomy, draft -> renderer.pages(draft, DocumentTemplate.CLASSIC));

    @Test
    void sections_follow_the_artifact_types_in_the_language_of_the_document() {
        assertThat(compose("en").content().sections())
                .extracting(Section::title)
                .containsExactly("Employment", "Projects", "Education", "Volunteering");
        assertThat(compose("de").content().sections())
                .extracting(Section::title)
                .containsExactly("Berufserfahrung", "Projekte", "Ausbildung", "Ehrenamt");
    }

    @Test
    void bullets_are_the_artifacts_own_sentences_and_cite_them() {
        Item post = compose("en").content().sections().get(0).items().get(0);
        assertThat(post.bullets())
                .containsExactly(
                        new Bullet(
                                "Designed the PostgreSQL schema and wrote the service in Java 17 with Spring Boot.",
                                List.of(1),
                                List.of("PostgreSQL", "Java", "Spring Boot")),
                        new Bullet("Settlement time fell from nine hours to 40 minutes.", List.of(1), List.of()),
                        new Bullet("One of five engineers on the project.", List.of(1), List.of()));
    }

    @Test
    void a_skill_that_only_the_advertisement_names_is_a_gap_and_nowhere_in_the_document() {
        CvContent content = compose("en").content();
        assertThat(content.gaps()).extracting(CvContent.Gap::skill).containsExactly("Kafka", "COBOL", "Rust");
        assertThat(content.skills()).extracting(CvContent.ContentSkill::name).doesNotContain("Kafka", "COBOL", "Rust");
        assertThat(content.sections().toString()).doesNotContain("Kafka", "COBOL", "Rust");
    }

    @Test
    void advertised_skills_come_first_with_the_artifacts_that_show_them() {
        assertThat(compose("en").content().skills())
                .startsWith(
                        new CvContent.ContentSkill("Java", "technology", List.of(1)),
                        new CvContent.ContentSkill("PostgreSQL", "technology", List.of(1)),
                        new CvContent.ContentSkill("Kotlin", "technology", List.of(2)));
    }

    @Test
    void the_label_and_the_summary_come_from_the_latest_post_not_from_the_advertisement() {
        CvContent content = compose("en").content();
        assertThat(content.basics().label()).isEqualTo("backend engineer");
        assertThat(content.summary())
                .isEqualTo(new SourcedText(
                        "Backend engineer at Norbank since 2021. Practical experience with Java, PostgreSQL and Kotlin.",
                        List.of(1, 2)));
    }

    @Test
    void dead_links_are_left_out_and_unverified_ones_stay_each_with_a_warning() {
        Composition<CvContent> composed = compose("en");
        assertThat(composed.content().sections().get(0).items().get(0).evidence())
                .extracting(CvContent.Evidence::url)
                .containsExactly("https://example.org/ledger", "https://example.org/slow");
        assertThat(codes(composed)).contains("EVIDENCE_LEFT_OUT", "EVIDENCE_UNVERIFIED");
    }

    @Test
    void artifacts_in_another_language_keep_their_language_and_a_warning_says_so() {
        assertThat(codes(compose("en"))).contains("LANGUAGE_DIFFERS");
        assertThat(compose("en").content().sections().toString())
                .contains("Einen Kurs in Python für zwölf Kinder aufgebaut");
    }

    @Test
    void an_artifact_without_a_description_is_one_truthful_line() {
        Item study = compose("en").content().sections().get(2).items().get(0);
        assertThat(study.title()).isEqualTo("MSc in Computer Science, Odra University");
        assertThat(study.bullets()).isEmpty();
    }

    @Test
    void custom_sections_stand_last_word_for_word_and_without_sources() {
        CvOrder order = order("en", null, Map.of("Hobbies {role}", List.of("<b>Chess</b> & %s")), TestPortfolio.ALL);
        List<Section> sections = composer.compose(order).content().sections();
        Section custom = sections.get(sections.size() - 1);
        assertThat(custom.type()).isEqualTo("custom");
        assertThat(custom.title()).isEqualTo("Hobbies {role}");
        assertThat(custom.items().get(0).artifactId()).isNull();
        assertThat(custom.items().get(0).bullets())
                .containsExactly(new Bullet("<b>Chess</b> & %s", List.of(), List.of()));
    }

    @Test
    void one_page_is_kept_by_leaving_out_the_least_relevant_and_a_warning_names_it() {
        List<ArtifactFacts> many = new ArrayList<>(TestPortfolio.ALL);
        for (int id = 10; id < 30; id++) {
            many.add(numbered(id));
        }
        Composition<CvContent> short1 = composer.compose(order("en", 1, Map.of(), many));
        Composition<CvContent> unlimited = composer.compose(order("en", null, Map.of(), many));
        assertThat(items(short1)).isLessThan(items(unlimited));
        assertThat(short1.warnings())
                .filteredOn(warning -> warning.code().equals("SHORTENED"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message().toString()).contains("Import ", ": "));
        assertThat(codes(unlimited)).doesNotContain("SHORTENED");
    }

    @Test
    void what_one_artifact_has_said_no_other_repeats() {
        CvContent content = composer.compose(
                        order("en", null, Map.of(), List.of(TestPortfolio.POST, copy(TestPortfolio.POST, 11))))
                .content();
        assertThat(content.sections().get(0).items())
                .extracting(item -> item.bullets().isEmpty())
                .containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_cv_takes_no_more_pages_than_asked_for(int pages) {
        List<ArtifactFacts> many = new ArrayList<>(TestPortfolio.ALL);
        for (int id = 10; id < 60; id++) {
            many.add(numbered(id));
        }
        CvContent content = composer.compose(order("en", pages, Map.of(), many)).content();
        assertThat(renderer.pages(content, DocumentTemplate.CLASSIC)).isEqualTo(pages);
    }

    @Test
    void the_same_order_gives_the_same_document() {
        assertThat(compose("fr")).isEqualTo(compose("fr"));
    }

    private static List<String> codes(Composition<?> composed) {
        return composed.warnings().stream().map(Warning::code).toList();
    }

    private static long items(Composition<CvContent> composed) {
        return composed.content().sections().stream()
                .mapToLong(section -> section.items().size())
                .sum();
    }

    private Composition<CvContent> compose(String language) {
        return composer.compose(order(language, null, Map.of(), TestPortfolio.ALL));
    }

    private CvOrder order(
            String language, Integer pages, Map<String, List<String>> custom, List<ArtifactFacts> artifacts) {
        ParsedJobDescription parsed = new JobDescriptionParser(taxonomy).parse(TestPortfolio.ENGLISH_AD, null);
        return new CvOrder(
                TestPortfolio.BASICS,
                parsed,
                new ArtifactMatcher(taxonomy).match(parsed, artifacts, TestPortfolio.TODAY),
                artifacts,
                "Plink",
                "Senior Backend Engineer",
                language,
                pages,
                custom);
    }

    private static ArtifactFacts numbered(int id) {
        String description = "I built import number " + id + " for client " + id * 7 + " in Java. I moved " + id * 31
                + " tables to PostgreSQL in week " + id + ". Run time of job " + id + " fell from " + id + " hours to "
                + id + " minutes.";
        ArtifactFacts project = TestPortfolio.PROJECT;
        return new ArtifactFacts(
                id,
                project.type(),
                "Import " + id,
                description,
                null,
                null,
                project.startDate().plusDays(id),
                project.endDate(),
                List.of("Java"),
                List.of());
    }

    private static ArtifactFacts copy(ArtifactFacts of, int id) {
        return new ArtifactFacts(
                id,
                of.type(),
                of.title(),
                of.description(),
                of.organization(),
                of.role(),
                of.startDate(),
                of.endDate(),
                of.technologies(),
                of.evidence());
    }
}
