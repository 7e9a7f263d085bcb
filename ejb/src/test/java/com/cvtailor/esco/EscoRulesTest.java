package com.cvtailor.esco;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.skill.SkillCategory;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscoRulesTest {

    private static final Map<String, String> GOOD = Map.of(
            "concepttype", "KnowledgeSkillCompetence",
            "concepturi", "urn:1",
            "skilltype", "skill/competence",
            "preferredlabel", "mend nets",
            "altlabels", "",
            "status", "released");

    @ParameterizedTest
    @CsvSource({
        "concepttype,SkillGroup,import.skill.no_skill",
        "status,deprecated,import.skill.not_released",
        "status,'',import.skill.not_released",
        "concepturi,' ',import.skill.no_uri",
        "preferredlabel,' ',import.skill.label_blank",
        "preferredlabel,' -- ',import.skill.label_blank",
        "preferredlabel,'a\u0000b',import.skill.unstorable",
        "preferredlabel,'a\ufffdb',import.skill.unstorable"
    })
    void a_row_that_can_be_no_skill_is_refused(String column, String value, String reason) {
        assertThat(check(column, value).refusal().key()).isEqualTo(reason);
    }

    @Test
    void a_label_may_have_a_hundred_characters_and_no_more() {
        assertThat(check("preferredlabel", "ü".repeat(100)).refusal()).isNull();
        assertThat(check("preferredlabel", "ü".repeat(101)).refusal())
                .hasToString("has a preferredLabel of more than 100 characters");
        // 60 characters that take 120 in lower case
        assertThat(check("preferredlabel", "\u0130".repeat(60)).refusal().key())
                .isEqualTo("import.skill.label_too_long");
    }

    @Test
    void labels_are_tidied() {
        EscoConcept concept = check(
                        "altlabels", "  net  mending\r\n\n" + "x".repeat(101) + "\nnet mending\n***\nrepair\tnets")
                .concept();
        assertThat(concept.spellings()).containsExactly("net mending", "repair nets");
        assertThat(check("preferredlabel", " mend\nnets ").concept().label()).isEqualTo("mend nets");
    }

    @ParameterizedTest
    @CsvSource({
        "skill/competence,sector-specific,'',METHOD",
        "skill/competence,transversal,'',SOFT_SKILL",
        "knowledge,cross-sector,http://data.europa.eu/esco/concept-scheme/skills,DOMAIN",
        "knowledge,transversal,'',DOMAIN",
        "knowledge,cross-sector,'http://x/skills, http://x/6c930acd-c104-4ece-acf7-f44fd7333036',TECHNOLOGY",
        "knowledge,cross-sector,http://data.europa.eu/esco/concept-scheme/digcomp,TECHNOLOGY",
        "knowledge,transversal,http://data.europa.eu/esco/concept-scheme/skill-language-groups,LANGUAGE",
        "skill/competence,transversal,http://data.europa.eu/esco/concept-scheme/skill-language-groups,LANGUAGE"
    })
    void a_concept_is_sorted_into_our_categories(String type, String reuse, String scheme, SkillCategory category) {
        Map<String, String> columns = new TreeMap<>(GOOD);
        columns.putAll(Map.of("skilltype", type, "reuselevel", reuse, "inscheme", scheme));
        assertThat(EscoRules.check(new EscoRow(1, 2, 0, columns, null))
                        .concept()
                        .category())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KnowledgeSkillCompetence", ""})
    void the_concept_type_may_be_missing(String type) {
        assertThat(check("concepttype", type).refusal()).isNull();
    }

    private static CheckedRow check(String column, String value) {
        Map<String, String> columns = new TreeMap<>(GOOD);
        columns.put(column, value);
        return EscoRules.check(new EscoRow(1, 2, 0, columns, null));
    }
}
