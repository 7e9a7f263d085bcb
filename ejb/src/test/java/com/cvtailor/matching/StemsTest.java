package com.cvtailor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "en, designing, designed",
        "de, entwicklungen, entwicklung",
        "fr, développements, développement",
        "es, diseñadores, diseñador",
        "it, progetto, progetto"
    })
    void forms_of_one_word_fall_together(String language, String form, String other) {
        try (Stems stems = new Stems(language)) {
            assertThat(stems.of(form)).isEqualTo(stems.of(other)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, the", "de, und", "fr, avec", "es, para", "en, 2024", "en, x"})
    void small_words_numbers_and_letters_say_nothing(String language, String word) {
        try (Stems stems = new Stems(language)) {
            assertThat(stems.of(word)).isEmpty();
        }
    }

    @Test
    void a_word_of_any_length_is_no_error() {
        try (Stems stems = new Stems("en")) {
            assertThat(stems.of("a".repeat(50_000))).isNotEmpty();
        }
    }
}
