package com.cvtailor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvVoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I designed the schema. | Designed the schema.",
                "I also wrote the guide. | Wrote the guide.",
                "I fine-tuned a model. | Fine-tuned a model.",
                "I was one of five engineers on the project. | One of five engineers on the project.",
                "I was a member of the works council. | Member of the works council.",
                "I have been senior editor since 2020. | Senior editor since 2020.",
                "After the go-live I wrote the runbook. | After the go-live, wrote the runbook.",
                "As product manager, with a team of four, I split the checks. | As product manager, with a team of four, split the checks.",
                "Since 2022 I have also been one of three jurors. | Since 2022, one of three jurors.",
                "I moved the queries, and I raised the coverage. | Moved the queries, and raised the coverage.",
                "We migrated 400 accounts. | As part of the team, migrated 400 accounts."
            })
    void an_english_sentence_loses_its_subject_and_nothing_else(String own, String line) {
        assertThat(CvVoice.of(own, "en")).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ich habe das Schema entworfen. | Das Schema entworfen.",
                "Wir haben die Lagerverwaltung modernisiert. | Im Team die Lagerverwaltung modernisiert.",
                "Ich war Mitglied im Betriebsrat. | Mitglied im Betriebsrat."
            })
    void a_german_sentence_does_too(String own, String line) {
        assertThat(CvVoice.of(own, "de")).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | I could not finish it.",
                "en | I have never written COBOL.",
                "en | I did not lead the project.",
                "en | I was asked to help.",
                "en | Settlement time fell to 40 minutes.",
                "de | Ich habe viel gelernt, weil das Team gut war.",
                "fr | Je connais Java.",
                "es | Diseñé el esquema."
            })
    void what_would_lose_its_meaning_stays_as_it_is(String language, String own) {
        assertThat(CvVoice.of(own, language)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr | J'ai conçu le schéma. | Conçu le schéma."})
    void french_participles_lead_the_line(String language, String own, String line) {
        assertThat(CvVoice.of(own, language)).isEqualTo(line);
    }
}
