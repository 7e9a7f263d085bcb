package com.cvtailor.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of trades, sciences, languages and soft skills, which are ordinary words more often than those of tools. */
class EverydaySpellingsTest {
    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled();

    @ParameterizedTest
    @CsvSource({
        "Sehr gute Englischkenntnisse, English",
        "mit guten Französischkenntnissen, French",
        "Gute Deutschkenntnisse runden Ihr Profil ab, German",
        "Anglais technique, English",
        "catalán nativo, Catalan",
        "MIG/MAG-Schweißen, MIG/MAG welding",
        "Führen von Flurförderzeugen, forklift operation",
        "conduite de chariots élévateurs, forklift operation",
        "prélèvements sanguins, phlebotomy",
        "strukturierte Arbeitsweise, structured way of working",
        "an ability to explain complex things simply, communication with non-technical stakeholders",
        "trabajo bajo presión, working under pressure",
        "Erfahrung als Elektriker, electrical installation",
        "experience as a welder, welding"
    })
    void an_everyday_name_is_found_in_every_language(String text, String name) {
        assertThat(names(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The models were made by a biostatistician, the tour was led by the security officer",
                "Plumbers, roofers and tree surgeons use our app",
                "sandwiches, fruit, drinks etc",
                "in a difficult economic climate",
                "genetic information, age or origin",
                "we will polish the interface",
                "with Chinese suppliers and Polish subsidiaries",
                "season ticket and childcare vouchers",
                "the delivery accuracy target and the integrity of data",
                "two strategic initiatives for customer engagement",
                "a canoe trip with colleagues"
            })
    void an_ordinary_word_is_no_skill(String text) {
        assertThat(names(text)).isEmpty();
    }

    private List<String> names(String text) {
        return taxonomy.mentionsIn(text).stream()
                .map(mention -> mention.skill().name())
                .toList();
    }
}
