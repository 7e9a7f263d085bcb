package com.cvtailor.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdSectionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nice to have",
                "NICE TO HAVE",
                "Nice-to-haves:",
                "## Nice to have",
                "**Nice to have**",
                "*** Nice to have ***",
                "\u2b50 Nice to have",
                "Bonus points if you have",
                "Von Vorteil",
                "Das w\u00e4re sch\u00f6n:",
                "Pluspunkte",
                "Ce serait un plus",
                "LES PLUS",
                "Se valorar\u00e1",
                "Deseable:"
            })
    void headings_are_known_however_they_are_set(String heading) {
        ReadAd ad = ReadAd.of("Requirements\n- Java\n\n" + heading + "\n- Docker\n");
        assertThat(ad.must()).containsExactly("Java");
        assertThat(ad.nice()).containsExactly("Docker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", "*", "\u2022", "\u00b7", "\u2013", "~", "+", ">", "\u2714", "\u27a4", "\u25aa", "1.", "1)", "a)",
                "(a)"
            })
    void items_of_lists_may_open_with_any_sign(String sign) {
        ReadAd ad = ReadAd.of("Responsibilities:\n" + sign + " Write tests\n\nRequirements:\n" + sign + " Java\n");
        assertThat(ad.must()).containsExactly("Java");
        assertThat(ad.parsed().responsibilities()).containsExactly("Write tests");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What the crew wants of you | MUST",
                "What would delight the captain | NICE",
                "Things nobody will ask you for | MENTIONED",
                "What the ship can't sail without | MUST",
                "You belong aboard if | MUST",
                "Das braucht die Mannschaft | MUST",
                "Was die Mannschaft freut | NICE",
                "Ce dont personne n'a besoin | MENTIONED",
                "Lo que espera la tripulaci\u00f3n | MUST"
            })
    void a_heading_that_nobody_has_used_before_is_read_by_its_mood(String heading, Requirement level) {
        ReadAd ad = ReadAd.of("Requirements\n- Java\n\n" + heading + ":\n- Docker\n");
        assertThat(ad.parsed().skills())
                .filteredOn(skill -> skill.name().equals("Docker"))
                .extracting(RequestedSkill::requirement)
                .containsExactly(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOT REQUIRED",
                "Not needed",
                "Nope, not needed",
                "Nicht erforderlich",
                "Non requis",
                "No hace falta"
            })
    void below_a_heading_that_denies_it_nothing_is_asked_for(String heading) {
        ReadAd ad = ReadAd.of("Nice to have\n- Docker\n\n" + heading + "\n- Kafka\n");
        assertThat(ad.nice()).containsExactly("Docker");
        assertThat(ad.mentioned()).containsExactly("Kafka");
        assertThat(ad.parsed().companyName()).isNull();
    }

    @Test
    void a_label_speaks_for_its_own_line() {
        ReadAd ad = ReadAd.of("Must: Java, Kotlin\nNice to have: Docker\nNot needed: PHP\n");
        assertThat(ad.must()).containsExactly("Java", "Kotlin");
        assertThat(ad.nice()).containsExactly("Docker");
        assertThat(ad.mentioned()).containsExactly("PHP");
    }

    @Test
    void headings_are_found_in_a_text_that_lost_its_line_breaks() {
        ReadAd ad = ReadAd.of("Acme is hiring an engineer who likes the sea and does not mind the occasional storm."
                + " Requirements: Java and Kotlin, written every day. Nice to have: Docker."
                + " What you don't need: PHP. Benefits: a laptop with Linux.");
        assertThat(ad.must()).containsExactly("Java", "Kotlin");
        assertThat(ad.nice()).containsExactly("Docker");
        assertThat(ad.mentioned()).containsExactly("PHP", "Linux");
    }

    @Test
    void bullets_are_found_in_a_text_that_lost_its_line_breaks() {
        ReadAd ad = ReadAd.of("Requirements: \u2022 Java for the services that book freight and print the papers"
                + " \u2022 Docker is a plus \u2022 Postgres holds all of our data and some of our secrets");
        assertThat(ad.must()).containsExactly("Java", "PostgreSQL");
        assertThat(ad.nice()).containsExactly("Docker");
    }

    @Test
    void benefits_and_remarks_about_equality_ask_for_nothing() {
        ReadAd ad = ReadAd.of(
                """
                Your profile
                - Java

                Our benefits
                - German lessons and an Excel course

                Equal opportunities
                We welcome everybody, also people who write Perl.
                """);
        assertThat(ad.must()).containsExactly("Java");
        assertThat(ad.nice()).isEmpty();
    }

    @Test
    void a_paragraph_after_a_list_is_no_part_of_it() {
        ReadAd ad = ReadAd.of("Requirements\n- Java\n\nThe platform team looks after a cluster on Kubernetes.\n");
        assertThat(ad.must()).containsExactly("Java");
        assertThat(ad.mentioned()).containsExactly("Kubernetes");
    }

    @Test
    void a_requirement_that_is_a_plus_is_no_heading() {
        ReadAd ad = ReadAd.of("Requirements\nJava\nDocker is a plus\nKotlin\n");
        assertThat(ad.must()).containsExactly("Java", "Kotlin");
        assertThat(ad.nice()).containsExactly("Docker");
    }

    @ParameterizedTest
    @CsvSource({"What you will do, en", "Deine Aufgaben, de", "Vos missions, fr", "Tus funciones, es"})
    void responsibilities_are_listed_in_any_of_four_languages(String heading, String language) {
        ReadAd ad = ReadAd.of(heading + "\n- Alpha\n- Beta gamma\n\nRequirements\n- Java\n");
        assertThat(ad.parsed().responsibilities()).containsExactly("Alpha", "Beta gamma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
    void mentions_point_into_the_text_whatever_ends_its_lines(String end) {
        ReadAd ad = ReadAd.of(String.join(
                end,
                "\uD83D\uDE80 Engineer \uD83D\uDC69\u200D\uD83D\uDCBB",
                "Requirements",
                "- \uD83D\uDC33 Docker",
                "- Java"));
        assertThat(ad.must()).containsExactly("Docker", "Java");
        assertThat(ad.parsed().skills()).allSatisfy(skill -> assertThat(skill.mentions())
                .allSatisfy(mention -> assertThat(ad.text().substring(mention.start(), mention.end()))
                        .isEqualTo(mention.text())
                        .isEqualTo(skill.name())));
    }

    @Test
    void a_word_in_the_name_of_the_company_means_no_skill() {
        ReadAd ad = ReadAd.of("Python Bakery Ltd is looking for a driver.\n\nRequirements\n- English\n");
        assertThat(ad.parsed().companyName()).isEqualTo("Python Bakery");
        assertThat(ad.parsed().skills()).extracting(RequestedSkill::name).containsExactly("English");
    }
}
