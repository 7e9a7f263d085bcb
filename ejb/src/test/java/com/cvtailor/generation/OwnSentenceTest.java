package com.cvtailor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Built the ledger in Java. | I built the ledger in Java.",
                "Replaced a nightly export by a batch job. | I replaced a nightly export by a batch job.",
                "Deployed on the company's cluster. | Deployed on the company's cluster.",
                "I wrote the runbook. | I wrote the runbook.",
                "Settlement time fell to 40 minutes. | Settlement time fell to 40 minutes.",
                "Done. | Done."
            })
    void a_letter_gives_a_sentence_the_subject_that_it_lacks(String own, String inLetter) {
        assertThat(OwnSentence.inLetter(own)).isEqualTo(inLetter);
        assertThat(OwnSentence.comparable(inLetter)).isEqualTo(OwnSentence.comparable(own));
    }
}
