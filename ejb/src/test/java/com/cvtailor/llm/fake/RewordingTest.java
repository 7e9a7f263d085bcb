package com.cvtailor.llm.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RewordingTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll}'] )\\p{Lu}\\w+");

    static Stream<String> facts() {
        return Stream.of(
                "Built a reporting pipeline in Python and PostgreSQL that cut run time by 40 %.",
                "Cared for 20 patients on the night ward and trained two junior nurses.",
                "I developed a booking app using Java and Kotlin in 2022.",
                "Wrote 3 papers on Bayesian Statistics together with Prof. Meyer.",
                "Ich habe in Java und Kotlin täglich 1.500 Rechnungen geprüft.",
                "Entwickelte seit 2020 eine App mit Kotlin, die die Ladezeit um 30 % senkte.",
                "Unterrichtete Mathematik am Gymnasium Bergfeld sowie Physik für 28 Schüler.",
                "J'ai développé un tableau de bord avec Python et Django pour 3 équipes.",
                "Participé à la migration de 12 serveurs en 2021.",
                "Desarrollé un panel con Python y Django para 3 equipos.",
                "Participé en la migración de 12 servidores en 2021.");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void numbers_and_names_stay_and_words_change(String fact) {
        String reworded = Rewording.of(fact, Language.EN);
        assertThat(reworded).isNotEqualTo(fact);
        assertThat(matches(NUMBER, reworded)).containsExactlyInAnyOrder(matches(NUMBER, fact));
        assertThat(matches(NAME, fact)).allSatisfy(name -> assertThat(reworded).contains(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Helped to migrate 12 services since 2021.  | Since 2021, helped to migrate 12 services.
            Tools: Built Scripts, made in Java and C#. | Tools: Created Scripts, produced in C# and Java.
            The Used Books Fair, run with Anna and Bo. | The Used Books Fair, run with Bo and Anna.
            Ran along the river.                       | Ran along the river.
            """)
    void names_are_never_reworded(String fact, String reworded) {
        assertThat(Rewording.of(fact, Language.EN)).isEqualTo(reworded);
    }

    private static String[] matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toArray(String[]::new);
    }
}
