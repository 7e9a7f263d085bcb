package com.cvtailor.llm.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LiarTest {
    private static final Prompt.Advertisement ADVERTISEMENT = new Prompt.Advertisement(
            "Platform Engineer",
            "Nordwind",
            "You know Kubernetes, Terraform and Kafka and have 5+ years of experience with 300 customers.");

    private final Liar liar = new Liar();

    @ParameterizedTest
    @EnumSource
    void every_lie_contains_what_is_false_and_the_fact_does_not(Language language) {
        assertThat(lies(language)).hasSize(200).allSatisfy(lie -> {
            assertThat(lie.text()).isNotEqualTo(lie.fact()).contains(lie.falsehoods());
            assertThat(lie.falsehoods()).isNotEmpty().allSatisfy(falsehood -> assertThat(
                            lie.fact().toLowerCase(Locale.ROOT))
                    .doesNotContain(falsehood.toLowerCase(Locale.ROOT)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void there_are_more_than_twenty_kinds_of_lies(Language language) {
        assertThat(lies(language).stream().map(Lie::kind).distinct()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void lies_leave_no_placeholders_and_no_brackets(Language language) {
        assertThat(lies(language)).extracting(Lie::text).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern("[\\[\\]{}]"));
    }

    @Test
    void the_same_fact_is_always_lied_about_in_the_same_way() {
        assertThat(lies(Language.EN)).isEqualTo(lies(new Liar(), Language.EN));
    }

    @Test
    void skills_come_from_the_advertisement() {
        assertThat(lies(Language.EN).stream().filter(lie -> lie.kind().equals("skill")))
                .flatExtracting(Lie::falsehoods)
                .contains("Kubernetes", "Terraform", "Kafka")
                .doesNotContain("Java");
    }

    @Test
    void what_the_fact_is_about_is_no_lie() {
        String longFact =
                "Drew up plan %d of the many plans for the new kitchens of the canteens in the eastern towns.";
        IntStream.range(0, 300)
                .mapToObj(number -> new Prompt.Fact(
                        "s" + number, "Platform Engineer at Nordwind, Kafka", longFact.formatted(number)))
                .forEach(fact -> liar.lieAbout(fact, prompt(Language.EN, fact, List.of())));
        assertThat(liar.told())
                .flatExtracting(Lie::falsehoods)
                .contains("Kubernetes")
                .doesNotContain("Platform Engineer", "Nordwind", "Kafka");
    }

    @Test
    void a_repaired_lie_is_another_one() {
        for (Lie lie : lies(Language.DE)) {
            Prompt.Fact fact = new Prompt.Fact(lie.factId(), "", lie.fact());
            Prompt.Rejected rejected = new Prompt.Rejected(lie.factId(), lie.text(), "");
            assertThat(liar.lieAbout(fact, prompt(Language.DE, fact, List.of(rejected))))
                    .isNotEqualTo(lie.text());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | helped to | Helped to sort the archive.         | Led the effort to sort the archive.
            en | used      | I used Python for it.               | I architected Python for it.
            en | team      | Cooked with the team.               | Cooked with the team of 12.
            de | Wochen    | Umzug der Kartei in zwei Wochen.    | Umzug der Kartei in zwei Tage.
            fr | aidé à    | J'ai aidé à trier les archives.     | J'ai dirigé trier les archives.
            es | participé en | Participé en la mudanza.         | Dirigí la mudanza.
            """)
    void a_small_word_can_be_exchanged_for_a_big_one(String language, String from, String fact, String lie) {
        Temptation temptation = new Temptation(new Prompt.Fact("s1", "", fact), Language.of(language), ADVERTISEMENT);
        List<String> lies = TwistLie.all().get(Language.of(language)).stream()
                .flatMap(kind -> kind.lie(temptation, new Random(1)).stream())
                .map(LieKind.Draft::text)
                .toList();
        assertThat(lies).as(from).contains(lie);
    }

    private List<Lie> lies(Language language) {
        return lies(liar, language);
    }

    private static List<Lie> lies(Liar liar, Language language) {
        String pattern =
                switch (language) {
                    case EN -> "Built part %d of the archive with Java, using a small team of people since 2019.";
                    case DE -> "Aufbau von Teil %d der Kartei mit Java und einem kleinen Team, das seit 2019 besteht.";
                    case FR -> "J'ai construit la partie %d de la base avec Java et une petite équipe depuis 2019.";
                    case ES -> "Construí la parte %d de la base con Java y un pequeño equipo de personas desde 2019.";
                };
        IntStream.range(0, 200)
                .mapToObj(number -> new Prompt.Fact("s" + number, "", pattern.formatted(number)))
                .forEach(fact -> liar.lieAbout(fact, prompt(language, fact, List.of())));
        List<Lie> told = liar.told();
        liar.forget();
        return told;
    }

    private static Prompt prompt(Language language, Prompt.Fact fact, List<Prompt.Rejected> rejected) {
        return new Prompt("cv", language.code(), "employment", ADVERTISEMENT, List.of(fact), rejected);
    }
}
