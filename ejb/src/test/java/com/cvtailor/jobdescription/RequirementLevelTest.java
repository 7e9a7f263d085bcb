package com.cvtailor.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementLevelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No PHP needed",
                "You will never write PHP",
                "We left PHP behind years ago",
                "PHP is not required",
                "there is no need to know PHP",
                "You needn't know PHP",
                "PHP was phased out last spring",
                "PHP: other department",
                "kein PHP",
                "PHP musst du nicht k\u00f6nnen",
                "PHP-Kenntnisse sind nicht erforderlich",
                "Sie brauchen keine Erfahrung mit PHP",
                "PHP haben wir hinter uns gelassen",
                "pas besoin de conna\u00eetre PHP",
                "PHP n'est pas exig\u00e9",
                "vous n'aurez pas \u00e0 \u00e9crire de PHP",
                "nous avons abandonn\u00e9 PHP",
                "no hace falta saber PHP",
                "PHP no es necesario",
                "dejamos de usar PHP",
                "sin PHP"
            })
    void what_is_denied_in_any_of_four_languages_is_only_mentioned(String line) {
        assertThat(ReadAd.requirement(line).mentioned()).containsExactly("PHP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Docker is a plus",
                "Docker (nice to have)",
                "ideally Docker",
                "Docker \u2013 a bonus",
                "It would be great if you also knew Docker",
                "Docker, not a must",
                "Docker w\u00e4re von Vorteil",
                "idealerweise Docker",
                "Docker ist kein Muss",
                "Docker serait un plus",
                "id\u00e9alement Docker",
                "se valorar\u00e1 Docker",
                "Docker es un plus"
            })
    void what_would_be_welcome_is_nice_to_have_in_any_of_four_languages(String line) {
        assertThat(ReadAd.requirement(line).nice()).containsExactly("Docker");
    }

    @Test
    void a_denial_reaches_no_further_than_its_clause() {
        ReadAd ad = ReadAd.requirement("Kotlin, but no Scala; Docker (PHP is not needed), Terraform");
        assertThat(ad.must()).containsExactly("Kotlin", "Docker", "Terraform");
        assertThat(ad.mentioned()).containsExactly("Scala", "PHP");
    }

    @Test
    void of_java_not_javascript_only_java_is_asked_for() {
        ReadAd ad = ReadAd.requirement("Java, not JavaScript");
        assertThat(ad.must()).containsExactly("Java");
        assertThat(ad.mentioned()).containsExactly("JavaScript");
    }

    @Test
    void not_only_denies_nothing() {
        assertThat(ReadAd.requirement("not only Java, but also Kotlin").must()).containsExactly("Java", "Kotlin");
    }

    @Test
    void what_something_is_used_instead_of_is_only_mentioned() {
        assertThat(ReadAd.requirement("Rust instead of Perl").mentioned()).containsExactly("Perl");
        assertThat(ReadAd.requirement("Kotlin statt Perl").mentioned()).containsExactly("Perl");
        assertThat(ReadAd.requirement("Kotlin plut\u00f4t que Perl").mentioned())
                .containsExactly("Perl");
        assertThat(ReadAd.requirement("Kotlin en lugar de Perl").mentioned()).containsExactly("Perl");
    }

    @Test
    void a_plus_at_the_end_of_a_list_is_about_the_whole_list() {
        ReadAd ad = ReadAd.requirement("Docker, Kubernetes and Helm are a plus");
        assertThat(ad.nice()).containsExactly("Docker", "Kubernetes", "Helm");
    }

    @Test
    void a_plus_in_brackets_is_about_what_stands_before_the_brackets() {
        ReadAd ad = ReadAd.requirement("Java, Kotlin (a plus), Docker");
        assertThat(ad.must()).containsExactly("Java", "Docker");
        assertThat(ad.nice()).containsExactly("Kotlin");
    }

    @Test
    void ideally_is_about_what_comes_after_it() {
        ReadAd ad = ReadAd.requirement("Python, ideally with Django");
        assertThat(ad.must()).containsExactly("Python");
        assertThat(ad.nice()).containsExactly("Django");
    }

    @Test
    void the_next_sentence_can_take_back_what_one_names() {
        ReadAd ad = ReadAd.of(
                """
                The old system runs on COBOL. Knowledge of it is not expected.

                Requirements
                - Java
                """);
        assertThat(ad.mentioned()).containsExactly("COBOL");
    }

    @Test
    void tools_of_customers_and_of_other_teams_are_only_mentioned() {
        ReadAd ad = ReadAd.of(
                """
                Our customers use SAP. The kiosk was written in Swift by another team.
                You need Java and five years of practice.
                """);
        assertThat(ad.must()).containsExactly("Java");
        assertThat(ad.mentioned()).containsExactly("SAP", "Swift");
    }

    @Test
    void a_requirement_may_follow_the_subjects_of_a_degree() {
        ReadAd ad = ReadAd.requirement("A degree in physics or economics and experience with Python");
        assertThat(ad.must()).containsExactly("physics", "Python");
    }

    @Test
    void any_other_kind_of_thing_is_no_skill_that_is_asked_for() {
        ReadAd ad = ReadAd.requirement("RabbitMQ or any other message queue");
        assertThat(ad.must()).containsExactly("RabbitMQ");
    }

    @Test
    void what_somebody_is_and_what_a_tool_is_for_is_named_in_passing() {
        ReadAd ad = ReadAd.of("Requirements:\n- Figma, for prototypes\n- You help our data science team\n");
        assertThat(ad.must()).containsExactly("Figma");
        assertThat(ad.mentioned()).containsExactly("prototyping", "data science");
    }

    @Test
    void years_in_a_role_ask_for_what_the_role_does() {
        assertThat(ReadAd.requirement("Five years as a product manager").must()).containsExactly("product management");
    }

    @Test
    void in_an_advertisement_without_headings_what_the_company_says_of_itself_is_only_mentioned() {
        ReadAd ad = ReadAd.of("We run our shop on Magento. You know Python and Docker. Terraform would be nice.");
        assertThat(ad.must()).containsExactly("Python", "Docker");
        assertThat(ad.nice()).containsExactly("Terraform");
        assertThat(ad.mentioned()).containsExactly("Magento");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We'd be pleased with Docker",
                "It'd be lovely if you had met Docker",
                "Sch\u00f6n w\u00e4re es, wenn du Docker kennst",
                "ce serait un atout si vous connaissez Docker"
            })
    void a_wish_told_in_a_whole_sentence_is_nice_to_have(String line) {
        assertThat(ReadAd.requirement(line).nice()).containsExactly("Docker");
    }

    @Test
    void a_wish_after_a_comma_ends_where_another_statement_begins() {
        ReadAd ad = ReadAd.requirement("You have run services, ideally on AWS, and know your way around Terraform");
        assertThat(ad.nice()).containsExactly("AWS");
        assertThat(ad.must()).containsExactly("Terraform");
    }

    @Test
    void what_is_wanted_likewise_takes_the_level_of_what_came_before() {
        assertThat(ReadAd.requirement("Docker is a plus, so is Ansible").nice()).containsExactly("Docker", "Ansible");
        assertThat(ReadAd.requirement("Docker is required, so is Ansible").must())
                .containsExactly("Docker", "Ansible");
    }

    @Test
    void the_first_subject_of_a_degree_is_asked_for_and_those_that_will_do_as_well_are_not() {
        ReadAd ad = ReadAd.requirement("A degree in geology, chemistry or biology");
        assertThat(ad.must()).containsExactly("geology");
        assertThat(ad.mentioned()).containsExactly("chemistry", "biology");
    }

    @Test
    void subjects_that_are_examples_only_are_mentioned() {
        ReadAd ad = ReadAd.requirement("Abgeschlossenes Studium, z. B. Chemie oder Biologie");
        assertThat(ad.mentioned()).containsExactly("chemistry", "biology");
    }

    @Test
    void what_they_will_teach_is_only_mentioned() {
        assertThat(ReadAd.requirement("We'll train you in payroll").mentioned()).containsExactly("payroll");
    }

    @Test
    void a_heading_that_says_it_can_be_done_without_heads_what_is_nice() {
        ReadAd ad = ReadAd.of(
                "Requisitos:\n- Java\n\nNos gustar\u00eda, aunque no es imprescindible:\n- Docker\n- Ansible");
        assertThat(ad.must()).containsExactly("Java");
        assertThat(ad.nice()).containsExactly("Docker", "Ansible");
    }
}
