package com.cvtailor.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void abbreviations_decimals_and_initials_end_no_sentence() {
        assertThat(sentences("It took approx. 2.4 s, e.g. at night. Prof. H. Lis agreed. Done."))
                .containsExactly("It took approx. 2.4 s, e.g. at night.", "Prof. H. Lis agreed.", "Done.");
    }

    @Test
    void a_german_date_ends_no_sentence() {
        assertThat(sentences("Am 3. Oktober ging es live. Es blieb."))
                .containsExactly("Am 3. Oktober ging es live.", "Es blieb.");
    }

    @Test
    void a_sentence_may_begin_with_a_number() {
        assertThat(sentences("SRE in a team of six. 140 services."))
                .containsExactly("SRE in a team of six.", "140 services.");
    }

    @Test
    void lines_and_bullet_signs_part_sentences() {
        assertThat(sentences("- Built the API\n\u2022 Wrote tests\n\n"))
                .containsExactly("Built the API", "Wrote tests");
    }

    private static List<String> sentences(String text) {
        return Sentences.in(text).stream().map(span -> span.of(text)).toList();
    }
}
