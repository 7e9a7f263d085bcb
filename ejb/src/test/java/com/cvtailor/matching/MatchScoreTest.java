package com.cvtailor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchScoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final String AD =
            "Backend Engineer\n\nRequirements\n- Java\n- PostgreSQL\n- Kafka\n- Kubernetes\n\nNice to have\n- Terraform\n- Redis";
    private static final List<String> ASKED =
            List.of("Java", "PostgreSQL", "Kafka", "Kubernetes", "Terraform", "Redis", "PHP", "Figma", "Spring Boot");

    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled();
    private final ArtifactMatcher matcher = new ArtifactMatcher(taxonomy);
    private final ParsedJobDescription ad = new JobDescriptionParser(taxonomy).parse(AD, null);

    @Test
    void who_covers_nothing_gets_close_to_0() {
        assertThat(score(artifact(1, "Bread", "I baked bread for a village.", List.of())))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void who_covers_everything_gets_close_to_100() {
        ArtifactFacts all = artifact(
                1, "Backend Engineer", "Java, PostgreSQL, Kafka, Kubernetes, Terraform, Redis.", ASKED.subList(0, 6));
        assertThat(score(all)).isGreaterThanOrEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void one_more_skill_never_lowers_the_score(int seed) {
        List<String> shuffled = new ArrayList<>(ASKED);
        Collections.shuffle(shuffled, new Random(seed));
        int before = 0;
        for (int size = 0; size <= shuffled.size(); size++) {
            int score = score(artifact(1, "Work", "I built it.", shuffled.subList(0, size)));
            assertThat(score).as("with %s", shuffled.subList(0, size)).isGreaterThanOrEqualTo(before);
            before = score;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void one_more_artifact_never_lowers_the_score(int seed) {
        Random random = new Random(seed);
        List<ArtifactFacts> artifacts = new ArrayList<>();
        int before = 0;
        for (int id = 1; id <= 12; id++) {
            artifacts.add(artifact(id, "Work " + id, "Day by day.", List.of(ASKED.get(random.nextInt(ASKED.size())))));
            int score = matcher.match(ad, artifacts, TODAY).score();
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
    }

    @Test
    void a_link_that_proves_the_work_raises_the_score() {
        ArtifactFacts bare = artifact(1, "Work", "I built it.", ASKED.subList(0, 4));
        ArtifactFacts proven = new ArtifactFacts(
                1,
                bare.type(),
                bare.title(),
                bare.description(),
                null,
                null,
                bare.startDate(),
                bare.endDate(),
                bare.technologies(),
                List.of(new ArtifactFacts.EvidenceFact("https://example.org/x", "github", "", "valid")));
        assertThat(score(proven)).isGreaterThan(score(bare));
    }

    @Test
    void one_of_several_alternatives_is_enough() {
        ParsedJobDescription either = new JobDescriptionParser(taxonomy).parse("Requirements\n- Go or Rust", null);
        Match match = matcher.match(either, List.of(artifact(1, "Work", "", List.of("Go"))), TODAY);
        assertThat(match.missing()).isEmpty();
        assertThat(match.scoreParts()).contains(new ScorePart("required_skills", 0.6, 0.95));
        assertThat(matcher.match(either, List.of(), TODAY).missing())
                .containsExactly(new MissingSkill("Go", "must"), new MissingSkill("Rust", "must"));
    }

    @Test
    void every_part_lies_between_nothing_and_everything() {
        assertThat(matcher.match(ad, List.of(artifact(1, "Backend Engineer", AD.repeat(3), ASKED)), TODAY)
                        .scoreParts())
                .allSatisfy(part -> assertThat(part.value()).isBetween(0.0, 1.0));
    }

    private int score(ArtifactFacts artifact) {
        return matcher.match(ad, List.of(artifact), TODAY).score();
    }

    private static ArtifactFacts artifact(int id, String title, String description, List<String> technologies) {
        return new ArtifactFacts(
                id,
                ArtifactType.PROJECT,
                title,
                description,
                null,
                null,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 12, 31),
                technologies,
                List.of());
    }
}
