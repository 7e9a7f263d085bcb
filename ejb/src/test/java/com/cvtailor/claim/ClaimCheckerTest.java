package com.cvtailor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.generation.TestPortfolio;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCheckerTest {
    private final ClaimChecker checker = new ClaimChecker(SkillTaxonomy.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Designed the PostgreSQL schema and wrote the service in Java 17 with Spring Boot.",
                "Settlement time fell from nine hours to 40 minutes.",
                "Cut the settlement time from 9 hours to forty minutes with a Spring service on Postgres.",
                "Worked with four other engineers at Norbank since 2021.",
                "Serves 2300 shops."
            })
    void an_honest_rewrite_is_supported(String sentence) {
        assertThat(checker.check(sentence, List.of(TestPortfolio.POST))).isEqualTo(new Verdict(true, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wrote the service in Java and Rust. | skill | Rust",
                "Ran the Kafka cluster. | skill | Kafka",
                "Wrote COBOL. | skill | COBOL",
                "Settlement time fell to 7 minutes. | number | 7",
                "Worked with a team of twelve engineers. | team_size | twelve",
                "Has been with the ledger since 2015. | date | since 2015",
                "Wrote the service at Kantor Pay. | employer | Kantor Pay",
                "Worked as a principal engineer. | title | principal engineer",
                "Wrote a service that won a prize. | award | won",
                "Led the project. | scope | Led",
                "Rewrote the service, which secured a contract. | causality | which secured"
            })
    void an_invented_claim_is_found_with_its_kind(String sentence, String kind, String words) {
        Verdict verdict = checker.check(sentence, List.of(TestPortfolio.POST));
        assertThat(verdict.supported()).isFalse();
        assertThat(verdict.reasons()).extracting(Reason::kind).contains(kind);
        assertThat(verdict.reasons()).extracting(Reason::text).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Harborline Logistics,Backend Engineer at Harborline Logistics since 2021.,true",
        "Harborline Logistics,Planned the logistics of a port.,false",
        "Oracle Database,Backend Engineer at Oracle Database since 2021.,true",
        "Oracle Database,Tuned queries with Oracle Database.,false"
    })
    void a_skills_word_in_an_employers_name_claims_no_skill(String employer, String sentence, boolean supported) {
        ArtifactFacts artifact = new ArtifactFacts(
                9,
                ArtifactType.EMPLOYMENT,
                "Booking platform",
                "Built a booking platform.",
                employer,
                "Backend Engineer",
                LocalDate.of(2021, 3, 1),
                null,
                List.of(),
                List.of());
        assertThat(checker.check(sentence, List.of(artifact)).supported()).isEqualTo(supported);
    }

    @Test
    void only_the_cited_artifacts_count() {
        assertThat(checker.check("Wrote a Kotlin library.", List.of(TestPortfolio.PROJECT))
                        .supported())
                .isTrue();
        assertThat(checker.check("Wrote a Kotlin library.", List.of(TestPortfolio.POST))
                        .supported())
                .isFalse();
        assertThat(checker.check("Wrote a Kotlin library.", List.of()).supported())
                .isFalse();
    }

    @Test
    void every_sentence_of_a_text_is_checked() {
        assertThat(checker.check("Wrote the service in Java. Wrote it in Rust.", List.of(TestPortfolio.POST))
                        .supported())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1.2M, 1200000",
        "'1,200,000', 1.2 million",
        "1 200 000, 1.2 Mio",
        "1.200, 1200",
        "twenty-three, 23",
        "two fifths, 40 %",
        "61k, '61,000'"
    })
    void numbers_are_equal_in_every_notation(String left, String right) {
        assertThat(Quantities.in("about " + left + " users")
                        .get(0)
                        .isSameAs(Quantities.in("about " + right + " users").get(0)))
                .isTrue();
    }
}
