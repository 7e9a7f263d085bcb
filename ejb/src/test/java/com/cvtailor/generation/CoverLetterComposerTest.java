package com.cvtailor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.ArtifactMatcher;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverLetterComposerTest {
    private static final List<String> TONES = List.of("professional", "formal", "friendly", "enthusiastic", "concise");

    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled();
    private final CoverLetterComposer composer = new CoverLetterComposer(taxonomy);

    @Test
    void the_letter_stands_on_the_best_artifacts_in_their_own_words() {
        CoverLetterContent letter = compose("en", "professional", "Plink").content();
        assertThat(letter.salutation()).isEqualTo("Dear Hiring Team,");
        assertThat(letter.closing()).isEqualTo("Kind regards,");
        assertThat(letter.paragraphs())
                .hasSize(5)
                .contains(new SourcedText(
                        "Closest to this role is my work as a backend engineer at Norbank (since 2021). I designed the PostgreSQL"
                                + " schema and wrote the service in Java 17 with Spring Boot. Settlement time fell from nine hours to 40"
                                + " minutes.",
                        List.of(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void every_tone_differs_in_opening_ending_and_closing_and_names_role_and_company(String language) {
        Set<String> openings = new HashSet<>();
        Set<String> endings = new HashSet<>();
        Set<String> closings = new HashSet<>();
        for (String tone : TONES) {
            CoverLetterContent letter = compose(language, tone, "Plink").content();
            String opening = letter.paragraphs().get(0).text();
            assertThat(opening).contains("Senior Backend Engineer", "Plink");
            openings.add(opening);
            endings.add(letter.paragraphs().get(letter.paragraphs().size() - 1).text());
            closings.add(letter.closing());
        }
        assertThat(List.of(openings.size(), endings.size(), closings.size())).containsOnly(TONES.size());
    }

    @Test
    void a_concise_letter_is_shorter() {
        assertThat(compose("en", "concise", "Plink").content().paragraphs())
                .hasSizeLessThan(
                        compose("en", "formal", "Plink").content().paragraphs().size());
    }

    @Test
    void foreign_sentences_are_quoted_and_a_warning_says_so() {
        Composition<CoverLetterContent> letter = compose("de", "formal", "Plink");
        assertThat(letter.content().paragraphs().get(1).text()).contains("\u201eI designed the PostgreSQL schema");
        assertThat(letter.warnings()).extracting(Warning::code).contains("LANGUAGE_DIFFERS");
    }

    @Test
    void a_company_name_is_never_read_as_a_pattern() {
        assertThat(compose("en", "friendly", "{role} $1 %s <b>\n&").content().salutation())
                .isEqualTo("Hello {role} $1 %s <b> & team,");
    }

    @Test
    void gaps_are_told_beside_the_letter_and_never_claimed_in_it() {
        CoverLetterContent letter = compose("en", "professional", "Plink").content();
        assertThat(letter.gaps()).extracting(CvContent.Gap::skill).containsExactly("Kafka", "COBOL", "Rust");
        assertThat(letter.paragraphs().toString()).doesNotContain("Kafka", "COBOL", "Rust");
    }

    @Test
    void that_something_asked_for_is_missing_is_said_openly_and_without_naming_it() {
        List<SourcedText> paragraphs =
                compose("en", "professional", "Plink").content().paragraphs();
        assertThat(paragraphs.get(paragraphs.size() - 1).text())
                .startsWith("Your advertisement also asks for experience that my work so far does not show");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void no_two_tones_share_a_paragraph_introduction(String language) {
        Set<String> introductions = new HashSet<>();
        for (String tone : TONES) {
            for (String place : List.of("first", "second", "third")) {
                introductions.add(Wording.in(language).text("letter.intro." + tone + "." + place));
            }
        }
        assertThat(introductions).hasSize(TONES.size() * 3);
    }

    private Composition<CoverLetterContent> compose(String language, String tone, String company) {
        ParsedJobDescription parsed = new JobDescriptionParser(taxonomy).parse(TestPortfolio.ENGLISH_AD, null);
        return composer.compose(new LetterOrder(
                TestPortfolio.BASICS,
                parsed,
                new ArtifactMatcher(taxonomy).match(parsed, TestPortfolio.ALL, TestPortfolio.TODAY),
                TestPortfolio.ALL,
                company,
                "Senior Backend Engineer",
                language,
                tone));
    }
}
