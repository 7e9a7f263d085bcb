package com.cvtailor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Business analyst at Harrow Consulting | EMPLOYMENT | Business analyst | Harrow Consulting",
                "Data analyst at the clinical registry Nordheide | EMPLOYMENT | Data analyst | the clinical registry Nordheide",
                "Nurse in intensive care, Klinikum Bergfeld | EMPLOYMENT | Nurse in intensive care | Klinikum Bergfeld",
                "Postdoc: protein models, Aarvik Centre | EMPLOYMENT | Postdoc | Aarvik Centre",
                "Softwareentwicklerin bei Nordbank | EMPLOYMENT | Softwareentwicklerin | Nordbank",
                "Ledger split at Nordbank (senior engineer) | PROJECT | senior engineer | Nordbank",
                "Ledger rewrite at Nordbank | PROJECT | - | -",
                "MSc in Statistics, Odra University | EDUCATION | - | -",
                "Volunteer mentor at the Bog Cotton code club | VOLUNTEERING | - | -",
                "Talk: Exactly-once delivery (Odra meetup) | PUBLICATION | - | -",
                "Paper recycling plant | PROJECT | - | -",
                "Certified Kubernetes Administrator | CERTIFICATION | - | -",
                "Freelance web developer | EMPLOYMENT | - | -"
            })
    void a_title_tells_what_its_owner_has_not_filled_in(
            String title, ArtifactType type, String role, String organization) {
        ArtifactFacts read =
                TitleReading.complete(artifact(ArtifactType.PROJECT, title, null, null), SkillTaxonomy.bundled());
        assertThat(read.type()).isEqualTo(type);
        assertThat(read.role()).isEqualTo(role);
        assertThat(read.organization()).isEqualTo(organization);
    }

    @Test
    void what_the_owner_has_filled_in_is_never_changed() {
        ArtifactFacts entered = artifact(ArtifactType.VOLUNTEERING, "Engineer at Nordbank", "helper", "Red Cross");
        assertThat(TitleReading.complete(entered, SkillTaxonomy.bundled())).isEqualTo(entered);
    }

    private static ArtifactFacts artifact(ArtifactType type, String title, String role, String organization) {
        return new ArtifactFacts(
                1, type, title, "", organization, role, LocalDate.of(2020, 1, 1), null, List.of(), List.of());
    }
}
