package com.cvtailor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DomainClaimsTest {
    private final ClaimChecker checker = new ClaimChecker(SkillTaxonomy.bundled());

    @Test
    void nouns_that_occur_in_any_trade_claim_no_domain() {
        ArtifactFacts work = work("Scheduler", "I wrote a scheduler that adds workers before the load rises.");
        assertThat(isSupported("Wrote a scheduler that adds capacity in advance of the load.", work))
                .isTrue();
    }

    @Test
    void a_customer_of_another_trade_is_a_claim() {
        ArtifactFacts work = work("Scheduler", "I wrote a scheduler that adds workers before the load rises.");
        assertThat(isSupported("Wrote a scheduler for breweries that adds workers.", work))
                .isFalse();
        assertThat(isSupported("Wrote a scheduler for a ticketing platform.", work))
                .isFalse();
    }

    @Test
    void a_general_word_of_the_topic_of_the_artifacts_passes() {
        ArtifactFacts work = work("Ward nurse", "I am a nurse on a ward with 20 beds and give infusions.");
        assertThat(isSupported("Nurse on a ward with infusion therapy.", work)).isTrue();
        assertThat(isSupported("Nurse on a cardiac ward.", work)).isFalse();
    }

    @Test
    void german_nouns_pass_unless_they_name_a_trade() {
        ArtifactFacts work = work("Messgerät", "Ich habe die Firmware für ein Messgerät in C geschrieben.");
        assertThat(isSupported("Als Neuling die Firmware für das Gerät am Stück geschrieben.", work))
                .isTrue();
        assertThat(isSupported("Firmware für ein Messgerät einer Brauerei geschrieben.", work))
                .isFalse();
    }

    @Test
    void what_is_the_work_of_our_colleague_is_not_the_persons() {
        ArtifactFacts work = work(
                "Dashboard",
                "I built a dashboard of the boiler data. The boiler scripts are the work of our engineer.");
        assertThat(isSupported("Wrote the boiler scripts and built a dashboard.", work))
                .isFalse();
    }

    @Test
    void what_a_colleague_did_in_a_relative_clause_is_not_the_persons() {
        ArtifactFacts work = work(
                "Survey",
                "I compared two surveys. It was done in Excel with one statistician, who cleaned the samples.");
        assertThat(isSupported("Cleaned the samples and compared two surveys.", work))
                .isFalse();
    }

    @Test
    void one_of_several_who_did_something_did_it_too() {
        ArtifactFacts work = work("Move", "I was one of two analysts who moved the reports to a new server.");
        assertThat(isSupported("Moved the reports to a new server, as one of two analysts.", work))
                .isTrue();
    }

    @Test
    void a_deed_that_only_others_did_is_not_the_persons() {
        ArtifactFacts work = work(
                "Podcast", "I took over the podcast and chose the guests. The jingles were composed by two musicians.");
        assertThat(isSupported("Composed a podcast.", work)).isFalse();
    }

    @Test
    void the_only_developer_developed_alone() {
        ArtifactFacts work = work("App", "I was the only developer of the stock app.");
        assertThat(isSupported("Developed the stock app alone.", work)).isTrue();
        assertThat(isSupported("Sole developer of the stock app.", work)).isTrue();
    }

    @Test
    void the_name_of_an_artifact_may_give_the_rank_in_brackets() {
        ArtifactFacts work = work("Web designer at Birch Studio (junior)", "I drew icons for the shop.");
        assertThat(isSupported("Drew icons for the shop as a junior web designer.", work))
                .isTrue();
    }

    @Test
    void a_team_led_by_another_is_no_lead_of_ones_own() {
        ArtifactFacts work = work("Volunteer", "I serve meals in a team of six under a cook.");
        assertThat(isSupported("Serves meals in a team led by a cook.", work)).isTrue();
        assertThat(isSupported("Led a team that serves meals.", work)).isFalse();
    }

    @Test
    void one_adopter_is_not_the_whole_country() {
        ArtifactFacts work = work("Checklist", "I wrote a checklist, which one other school adopted.");
        assertThat(isSupported("Wrote a checklist, which schools across the country adopted.", work))
                .isFalse();
    }

    private boolean isSupported(String sentence, ArtifactFacts work) {
        return checker.check(sentence, List.of(work)).supported();
    }

    private static ArtifactFacts work(String title, String description) {
        return new ArtifactFacts(
                1,
                ArtifactType.EMPLOYMENT,
                title,
                description,
                null,
                null,
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2022-12-31"),
                List.of(),
                List.of());
    }
}
