package com.cvtailor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.platform.Message;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArtifactMatcherTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final String AD =
            "Requirements\n- Java\n- PostgreSQL\n- Kafka\n- teamwork\n\nNice to have\n- Spring\n- Rust\n\nNot needed\n- PHP";

    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled();
    private final ArtifactMatcher matcher = new ArtifactMatcher(taxonomy);

    private final ArtifactFacts api = artifact(1, "API", "I built it with Postgres.", 2025, "Spring Boot");
    private final ArtifactFacts site = artifact(2, "Web site", "Pages in PHP.", 2014);

    @Test
    void named_and_implied_skills_are_matched_and_the_rest_is_missing() {
        Match match = match(api, site);
        assertThat(match.matched())
                .containsExactly(
                        new MatchedSkill("Java", "must", List.of(1)),
                        new MatchedSkill("PostgreSQL", "must", List.of(1)),
                        new MatchedSkill("Spring", "nice", List.of(1)));
        assertThat(match.missing())
                .containsExactly(new MissingSkill("Kafka", "must"), new MissingSkill("Rust", "nice"));
    }

    @Test
    void the_relevant_artifact_comes_first_with_its_reasons() {
        RankedArtifact best = match(site, api).artifacts().get(0);
        assertThat(best.artifactId()).isEqualTo(1);
        assertThat(best.reasons())
                .contains(
                        Message.of("match.names_required", "PostgreSQL"), Message.of("match.implies_required", "Java"));
    }

    @Test
    void what_another_team_did_or_the_person_never_did_is_no_support() {
        ArtifactFacts ledger = artifact(
                1,
                "Ledger",
                "The Kafka cluster was run by the platform team. I never touched Rust. A Java service.",
                2025);
        assertThat(match(ledger).matched()).extracting(MatchedSkill::skill).containsExactly("Java");
    }

    @Test
    void working_with_a_product_manager_shows_no_product_management() {
        assertThat(new SupportedSkills(taxonomy, artifact(1, "App", "I worked with a product manager.", 2025)).named())
                .isEmpty();
        assertThat(new SupportedSkills(taxonomy, artifact(1, "App", "I worked as a product manager.", 2025)).named())
                .hasSize(1);
    }

    @Test
    void a_must_weighs_more_than_a_nice_to_have_and_named_more_than_implied() {
        assertThat(match(artifact(1, "X", "", 2025, "Kafka")).score())
                .isGreaterThan(match(artifact(1, "X", "", 2025, "Rust")).score());
        assertThat(match(artifact(1, "X", "", 2025, "Java")).artifacts().get(0).score())
                .isGreaterThan(match(artifact(1, "X", "", 2025, "Hibernate"))
                        .artifacts()
                        .get(0)
                        .score());
    }

    @Test
    void newer_work_comes_before_older_and_ongoing_work_counts_as_new() {
        ArtifactFacts old = artifact(1, "Work", "Java", 2010);
        ArtifactFacts ongoing = new ArtifactFacts(
                2,
                ArtifactType.PROJECT,
                "Work",
                "Java",
                null,
                null,
                LocalDate.of(2005, 1, 1),
                null,
                List.of(),
                List.of());
        assertThat(match(old, ongoing).artifacts())
                .extracting(RankedArtifact::artifactId)
                .containsExactly(2, 1);
    }

    @Test
    void work_comes_before_the_course_of_the_same_skills() {
        ArtifactFacts course = new ArtifactFacts(
                1,
                ArtifactType.EDUCATION,
                "Work",
                "Java and Kafka",
                null,
                null,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 12, 31),
                List.of("Java"),
                List.of());
        assertThat(match(course, artifact(2, "Work", "Java and Kafka", 2025, "Java"))
                        .artifacts())
                .extracting(RankedArtifact::artifactId)
                .containsExactly(2, 1);
    }

    @Test
    void a_german_advertisement_finds_the_english_work_with_its_skills() {
        String german = "Wir suchen eine Entwicklerin.\n\nAnforderungen\n- Java und PostgreSQL\n- Barrierefreiheit";
        Match match = matcher.match(
                new JobDescriptionParser(taxonomy).parse(german, null),
                List.of(site, artifact(3, "Accessible forms", "Forms for everybody.", 2015, "Accessibility"), api),
                TODAY);
        assertThat(match.artifacts()).extracting(RankedArtifact::artifactId).endsWith(2);
        assertThat(match.missing()).isEmpty();
    }

    @Test
    void work_in_the_advertised_field_comes_before_work_in_another_when_neither_names_a_skill() {
        ArtifactFacts ward = artifact(1, "Ward", "Rota planning and mechanical ventilation.", 2024);
        ArtifactFacts shop = artifact(2, "Shop", "A site in PHP and Laravel.", 2014);
        assertThat(match(ward, shop).artifacts())
                .extracting(RankedArtifact::artifactId)
                .containsExactly(2, 1);
    }

    @Test
    void the_score_is_the_weighted_mean_of_its_parts() {
        Match match = match(api, site);
        double weights =
                match.scoreParts().stream().mapToDouble(ScorePart::weight).sum();
        double sum = match.scoreParts().stream()
                .mapToDouble(part -> part.weight() * part.value())
                .sum();
        assertThat(match.score())
                .isEqualTo((int) Math.round(100 * sum / weights))
                .isBetween(1, 99);
        assertThat(match.scoreParts())
                .extracting(ScorePart::name)
                .containsExactly("required_skills", "welcome_skills", "recency", "words", "role_title");
    }

    @Test
    void the_same_input_in_any_order_gives_the_same_ranking() {
        List<ArtifactFacts> artifacts =
                new ArrayList<>(List.of(api, site, artifact(3, "Web site", "Pages in PHP.", 2014)));
        Match first = match(artifacts.toArray(ArtifactFacts[]::new));
        Collections.reverse(artifacts);
        assertThat(match(artifacts.toArray(ArtifactFacts[]::new))).isEqualTo(first);
    }

    @Test
    void without_artifacts_everything_is_missing() {
        Match match = match();
        assertThat(match.artifacts()).isEmpty();
        assertThat(match.matched()).isEmpty();
        assertThat(match.score()).isZero();
    }

    private Match match(ArtifactFacts... artifacts) {
        return matcher.match(new JobDescriptionParser(taxonomy).parse(AD, null), List.of(artifacts), TODAY);
    }

    private static ArtifactFacts artifact(
            int id, String title, String description, int endYear, String... technologies) {
        return new ArtifactFacts(
                id,
                ArtifactType.PROJECT,
                title,
                description,
                null,
                null,
                LocalDate.of(endYear - 1, 1, 1),
                LocalDate.of(endYear, 12, 31),
                List.of(technologies),
                List.of());
    }
}
