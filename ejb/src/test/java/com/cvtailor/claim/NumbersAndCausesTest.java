package com.cvtailor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAndCausesTest {
    private static final ArtifactFacts GREENHOUSE = work(
            "Greenhouse control at Farnhill",
            "I built the control of a greenhouse with 48 sensors in Python. Water use fell from 900 to 630 litres a day after I had moved"
                    + " the valves. Of 150 seedlings, 12 died in the first winter. The team consists of seven people, and I am one"
                    + " of them. We had aimed for 20 crates a week and reached 14. A harvest now takes 35 minutes instead of two"
                    + " hours. Yield rose by 8 %, but the summer was unusually sunny, so the cause is unclear. I gave three courses"
                    + " with 15 participants each, in French, Dutch and German. A student helped me with the wiring.");
    private static final ArtifactFacts CLINIC = work(
            "Physiotherapist at Ashcombe Clinic",
            "Outpatient clinic with 900 referrals a year. I ran a back-pain class of ten sessions for 120 patients; 84 finished it."
                    + " Because of the class the waiting list got shorter, from 15 weeks to nine. Certificate in manual therapy in"
                    + " March 2020, valid three years. The walking track is 1.5 km long. A session took three quarters of an hour.");
    private static final ArtifactFacts RECHNUNGEN = work(
            "Softwareentwicklerin bei Talgrund",
            "Ich habe den Rechnungsdienst in Java entwickelt, zusammen mit einer Kollegin. Der Monatsabschluss dauert jetzt drei Stunden"
                    + " statt vorher zwei Tage. Die Fehlerquote sank von 12 % auf 4 %; die Ursache ist unbekannt. Der Dienst"
                    + " verarbeitet 26.000 Rechnungen im Monat für 45 Stadtwerke. Geplant waren 60 Stadtwerke.");

    private final ClaimChecker checker = new ClaimChecker(SkillTaxonomy.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Daily water use went down by 270 litres after the valves were moved.",
                "Water use fell by 30 % after the valves had been moved.",
                "Water use is at 70 % of what it was.",
                "138 of 150 seedlings survived the first winter.",
                "Fewer than a tenth of the 150 seedlings died in the first winter.",
                "Reached 14 crates a week, six fewer than planned.",
                "Gave three courses for 45 participants in total.",
                "Gave three courses in three languages.",
                "A harvest takes 35 minutes rather than 120.",
                "Worked with six colleagues on the control of a greenhouse."
            })
    void a_number_that_follows_from_stated_ones_is_supported(String sentence) {
        assertThat(reasons(sentence, GREENHOUSE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Treated outpatients at a clinic to which 900 patients are referred annually.",
                "70 % of the 120 patients finished the back-pain class.",
                "The walking track is 1,500 m long.",
                "Sessions of 45 minutes.",
                "Holds a certificate in manual therapy, valid until 2023."
            })
    void a_number_may_be_told_of_the_same_thing_in_other_words_and_units(String sentence) {
        assertThat(reasons(sentence, CLINIC)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reached 20 crates a week.",
                "Built the control of a greenhouse with 84 sensors.",
                "Water use fell from 630 to 900 litres a day.",
                "Saved 630 litres a day.",
                "Water use fell by 70 %.",
                "Yield rose by 30 %.",
                "138 seedlings died in the first winter.",
                "A harvest now takes 15 minutes instead of two hours.",
                "A harvest takes 35 minutes, down from seven hours.",
                "Gave 15 courses with three participants each."
            })
    void a_stated_number_of_something_else_is_found(String sentence) {
        assertThat(reasons(sentence, GREENHOUSE)).extracting(Reason::kind).contains("number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Three students helped with the wiring.", "Worked with twelve colleagues on the control."})
    void one_helper_is_not_told_as_several(String sentence) {
        assertThat(reasons(sentence, GREENHOUSE)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Through my control the yield rose by 8 %.",
                "My control raised the yield by 8 %.",
                "Yield rose by 8 % thanks to the new control.",
                "The control proved that moving valves raises the yield."
            })
    void nobody_brought_what_an_artifact_leaves_unexplained(String sentence) {
        assertThat(reasons(sentence, GREENHOUSE)).extracting(Reason::kind).contains("causality");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The waiting list became six weeks shorter because of the back-pain class.",
                "Thanks to the class, the waiting list got shorter, from 15 weeks to nine."
            })
    void a_cause_that_the_artifact_names_is_supported(String sentence) {
        assertThat(reasons(sentence, CLINIC)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "Thanks to my certificate, the waiting list got shorter, from 15 weeks to nine.")
    void another_cause_than_the_named_one_is_found(String sentence) {
        assertThat(reasons(sentence, CLINIC)).extracting(Reason::kind).contains("causality");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Fehlerquote sank um acht Prozentpunkte auf 4 %.",
                "Die Fehlerquote sank um zwei Drittel.",
                "Dank des neuen Rechnungsdienstes dauert der Monatsabschluss drei Stunden statt zwei Tage."
            })
    void german_numbers_and_causes_are_reckoned_too(String sentence) {
        assertThat(reasons(sentence, RECHNUNGEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Entwickelte den Rechnungsdienst für 60 Stadtwerke.",
                "Durch den Rechnungsdienst sank die Fehlerquote von 12 % auf 4 %.",
                "Mein Dienst senkte die Fehlerquote auf 4 %.",
                "Der Monatsabschluss dauert jetzt eine Stunde statt zwei Tage."
            })
    void german_inventions_are_found_too(String sentence) {
        assertThat(reasons(sentence, RECHNUNGEN)).isNotEmpty();
    }

    private List<Reason> reasons(String sentence, ArtifactFacts work) {
        return checker.check(sentence, List.of(work)).reasons();
    }

    private static ArtifactFacts work(String title, String description) {
        return new ArtifactFacts(
                1,
                ArtifactType.EMPLOYMENT,
                title,
                description,
                null,
                null,
                LocalDate.of(2019, 5, 1),
                LocalDate.of(2022, 2, 28),
                List.of(),
                List.of());
    }
}
