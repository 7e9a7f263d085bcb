package com.cvtailor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en |Wrote the runbook and took part in the on-call rota.|Wrote the runbook and took part in the rota for on-call.",
                "en |Built a dashboard in R that shows 28 patients.|Developed a dashboard in R that displays 28 patients.",
                "en |Reduced the bill from 61,000 to 44,000 euros.|Cut the bill from 61000 to 44000 euros.",
                "de |Entwickelte den Dienst in Java 17.|Baute den Dienst in Java 17.",
                "fr |J'ai développé le service en Java 17.|Le service a été créé en Java 17.",
                "es |Desarrollé el servicio en Java 17.|El servicio fue creado en Java 17.",
            })
    void other_words_for_the_same_add_nothing_and_lose_nothing(String language, String original, String candidate) {
        Rewording rewording = new Rewording(original, language.strip());
        assertThat(rewording.added(candidate)).isEmpty();
        assertThat(rewording.lost(candidate)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en |Wrote the runbook.|Wrote the runbook, now patented.|patented",
                "en |Wrote the runbook and took part in the rota.|Wrote the runbook and ran the rota.|ran",
                "en |Deployed charts that I maintained.|Deployed charts that I established.|established",
                "en |Built a small service around it.|Built a large service around it.|large",
                "en |Shows how patients in hospitals are treated.|Shows how hospitals in hospitals are treated.|hospitals",
                "en |Added a daily limit.|Added a daily limit from end to end.|end",
                "en |Fixed what the team needs.|Fixed what the team needs with WE.|WE",
                "en |Raised coverage from 38 % to 71 %.|Raised coverage from 71 % to 38 %.|71 %",
                "en |Held two talks for nine people.|Held nine talks for two people.|9 en:talk",
                "en |Mentored one engineer.|Mentored one engineer (1).|1",
                "en |Engineer at Fjordline since 2023.|As Head of Platform, engineer at Fjordline since 2023.|Platform",
                "de |Schrieb die Tests.|Schrieb die Tests als Erster der Branche.|Branche",
                "fr |Expérience avec SQL.|Expérience avec SQL de bout en bout.|bout",
                "es |Experiencia con SQL.|Experiencia con SQL las 24 horas.|24",
            })
    void a_word_that_stands_for_nothing_in_the_original_is_added(
            String language, String original, String candidate, String word) {
        assertThat(new Rewording(original, language.strip()).added(candidate)).contains(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en |Helped to replace the scripts.|Replaced the scripts.|Helped",
                "en |As part of the team, wrote the tests.|Wrote the tests.|team",
                "en |Saved about six hours.|Saved six hours.|about",
                "en |Did not run the cluster.|Did run the cluster.|not",
                "de |Half bei der Einführung.|Bei der Einführung.|Half",
                "fr |J'ai contribué à la migration.|La migration.|contribué",
                "es |Ayudé a migrar los datos.|Migré los datos.|Ayudé",
            })
    void what_holds_a_statement_back_must_not_be_lost(String language, String original, String candidate, String word) {
        assertThat(new Rewording(original, language.strip()).lost(candidate)).contains(word);
    }

    @Test
    void a_sentence_more_is_added_as_a_whole_and_each_sentence_is_held_to_its_own() {
        Rewording rewording = new Rewording("I designed the form. I tested the prototype.", "en");
        assertThat(rewording.added("I designed the form. I tested the prototype. It worked."))
                .hasSize(1);
        assertThat(rewording.added("I designed the form. I designed the prototype."))
                .contains("designed");
    }
}
