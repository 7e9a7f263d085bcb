package com.cvtailor.ats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordSearchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Java; Worked in JAVA since 2015",
                "Spring Boot; Spring\\n Boot",
                "C++; C++, Rust",
                "C#; in C#.",
                ".NET; on .NET",
                "Go; Rust and Go",
                "CI/CD; with CI/CD",
                "Kubernetes; on Kuber-\\nnetes",
                "Gestión de proyectos; gestión de proyectos",
                "Office; Oﬃce"
            })
    void a_term_is_found_as_a_whole_word(String term, String text) {
        assertThat(new KeywordSearch(text.replace("\\n", "\n")).finds(term)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Java; JavaScript",
                "C; C++ and C#",
                "Go; go to market",
                "R; R&D",
                "Go; the go-live",
                "SQL; NoSQL",
                "Haskell; Java"
            })
    void a_term_is_not_found_within_another(String term, String text) {
        assertThat(new KeywordSearch(text).finds(term)).isFalse();
    }
}
