package com.cvtailor.rephrasing;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.generation.CitedText;
import com.cvtailor.generation.ClaimGate;
import com.cvtailor.generation.TestPortfolio;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceGateTest {

    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.bundled();
    private static final SentenceGate GATE =
            new SentenceGate(new ClaimGate(new ClaimChecker(TAXONOMY)), TAXONOMY, "en", TestPortfolio.ALL);
    private static final CitedText SENTENCE =
            sentence("Designed the PostgreSQL schema and wrote the service in Java 17 with Spring Boot.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Designed the PostgreSQL schema and wrote the service in Java 17 with Spring Boot.",
                "Wrote the service in Java 17 with Spring Boot and designed its PostgreSQL schema.",
                "Developed the service in Java 17 and Spring Boot, and designed the PostgreSQL schema.",
            })
    void other_words_for_the_same_facts_are_admitted(String candidate) {
        assertThat(GATE.judge(SENTENCE, candidate)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty |''",
                "empty |'   '",
                "markup |<b>Designed</b> the PostgreSQL schema and wrote the service in Java 17 with Spring Boot.",
                "markup |Designed the **PostgreSQL** schema and wrote the service in Java 17 with Spring Boot.",
                "markup |- Designed the PostgreSQL schema and wrote the service in Java 17 with Spring Boot.",
                "markup |Designed the PostgreSQL schema &amp; wrote the service in Java 17 with Spring Boot.",
                "markup |Designed the [PostgreSQL](x) schema and wrote the service in Java 17 with Spring Boot.",
                "markup |[[9]] designed the PostgreSQL schema and wrote the service in Java 17 with Spring Boot.",
                "lost |Designed the PostgreSQL schema and wrote the service in Java with Spring Boot.",
                "lost |Designed the schema and wrote the service in Java 17 with Spring Boot.",
                "language |Ich habe das PostgreSQL-Schema entworfen und den Dienst in Java 17 mit Spring Boot geschrieben.",
                "unsupported |Designed the PostgreSQL schema and wrote the service in Java 17 with Spring Boot on Kubernetes.",
                "unsupported |Designed 12 PostgreSQL schemas and wrote the service in Java 17 with Spring Boot.",
                "unsupported |Led the team that wrote the service in Java 17 with Spring Boot and PostgreSQL.",
            })
    void a_sentence_with_a_fault_is_rejected_for_it(String reason, String candidate) {
        assertThat(GATE.judge(SENTENCE, candidate))
                .get()
                .extracting(Rejection::reason)
                .isEqualTo(reason.strip());
    }

    @Test
    void a_sentence_is_at_most_one_and_a_half_times_as_long() {
        String tail = " and so the service and the schema were the service and the schema that the service had";
        assertThat(GATE.judge(SENTENCE, SENTENCE.text() + tail).map(Rejection::reason))
                .contains("too_long");
    }

    @Test
    void a_line_break_is_markup() {
        assertThat(GATE.judge(SENTENCE, SENTENCE.text().replace(" and ", "\nand "))
                        .map(Rejection::reason))
                .contains("markup");
    }

    @Test
    void characters_that_the_persons_own_sentence_has_are_no_markup() {
        CitedText own = sentence("Wrote `tidelog` & <script> tests in Java 17.");
        assertThat(GATE.judge(own, own.text()).map(Rejection::reason)).isNotEqualTo("markup");
    }

    @Test
    void digits_may_be_grouped_in_another_way() {
        CitedText own = sentence("Norbank serves 2,300 small shops.");
        assertThat(GATE.judge(own, "Norbank serves 2300 small shops.")).isEmpty();
        assertThat(GATE.judge(own, "Norbank serves 2,301 small shops.").map(Rejection::reason))
                .contains("lost");
    }

    private static CitedText sentence(String text) {
        return new CitedText("sections[0].items[0].bullets[0]", "employment", "", text, List.of(1));
    }
}
