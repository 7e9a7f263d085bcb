package com.cvtailor.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperienceYearsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5+ years of experience with Java | 5",
                "At least 2 yrs in a similar role | 2",
                "three to five years of backend work | 3",
                "between four and six years of experience | 4",
                "Minimum of 3-5 years' experience | 3",
                "seven years or more in product design, of which two as a lead | 7",
                "3-5 Jahre Berufserfahrung | 3",
                "mindestens f\u00fcnf Jahre Erfahrung | 5",
                "mehrj\u00e4hrige Praxis, mindestens zwei Jahre | 2",
                "au moins trois ans d'exp\u00e9rience | 3",
                "4 \u00e0 6 ans d'exp\u00e9rience | 4",
                "m\u00ednimo cuatro a\u00f1os de experiencia | 4",
                "al menos 2 a\u00f1os de experiencia | 2"
            })
    void years_are_read_in_figures_and_words_of_four_languages(String line, int years) {
        assertThat(ReadAd.requirement(line).parsed().yearsExperience()).isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We were founded 12 years ago",
                "A company with 30 years of history since 1994",
                "You are at least 18 years old",
                "The contract is limited to two years",
                "Series B gives us runway until next year",
                "Colleagues have been with us for between one and eleven years",
                "Seit 25 Jahren am Markt",
                "Depuis quinze ans, nous \u00e9ditons des logiciels",
                "Hace diez a\u00f1os que existimos"
            })
    void other_years_are_no_experience(String line) {
        assertThat(ReadAd.of("About the job\n\n" + line + ".\n").parsed().yearsExperience())
                .isNull();
    }

    @Test
    void the_requirements_come_before_what_else_is_said() {
        assertThat(ReadAd.of("With 20 years of experience, we lead the market.\n\nRequirements\n- 4 years of Java\n")
                        .parsed()
                        .yearsExperience())
                .isEqualTo(4);
    }
}
