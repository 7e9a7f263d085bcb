package com.cvtailor.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedSpellingsTest {

    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled()
            .with(List.of(
                    new ImportedSkill("mend nets", SkillCategory.METHOD, List.of("mend nets", "net mending", "BIMM")),
                    new ImportedSkill("glomery", SkillCategory.DOMAIN, List.of("glomery", "of the", "c")),
                    new ImportedSkill(
                            "write Java for falcons", SkillCategory.METHOD, List.of("write Java for falcons", "k8s")),
                    new ImportedSkill("Kubernetes", SkillCategory.DOMAIN, List.of("govern container fleets"))));

    @Test
    void a_phrase_is_found_in_running_text_whatever_its_case_and_plural() {
        assertThat(found("You Mend net and like net-mending."))
                .containsExactly("mend nets: Mend net", "mend nets: net-mending");
    }

    @Test
    void a_phrase_does_not_reach_over_the_end_of_a_line() {
        assertThat(found("mend\nnets")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- glomery", "Skills: frumping, glomery, snorking", "Glomery", "glomery / snorking", "(glomery)"
            })
    void a_single_word_is_found_where_it_stands_alone(String text) {
        assertThat(found(text)).hasSize(1).allMatch(it -> it.startsWith("glomery: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"we love glomery and snorking", "a glomery centre", "non-glomery, please", "glomery.com"})
    void a_single_word_is_not_found_in_a_sentence(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void an_acronym_counts_in_its_own_case_only() {
        assertThat(found("- BIMM")).hasSize(1);
        assertThat(found("- bimm")).isEmpty();
    }

    @Test
    void small_words_and_letters_are_no_skills() {
        assertThat(found("of the, c, of the")).isEmpty();
    }

    @Test
    void a_skill_of_ours_goes_before_an_imported_phrase_around_it() {
        assertThat(found("You write Java for falcons")).containsExactly("Java: Java");
    }

    @Test
    void an_imported_spelling_of_our_skill_means_our_skill() {
        Skill kubernetes = SkillTaxonomy.bundled().named("Kubernetes").orElseThrow();
        assertThat(taxonomy.named("govern container fleets")).contains(kubernetes);
        assertThat(taxonomy.named("k8s")).contains(kubernetes);
        assertThat(taxonomy.mentionsIn("You govern container fleets"))
                .extracting(SkillMention::skill)
                .containsExactly(kubernetes);
    }

    @Test
    void imported_skills_are_known_by_name_and_imply_nothing() {
        Skill nets = taxonomy.named("Net mending").orElseThrow();
        assertThat(nets.name()).isEqualTo("mend nets");
        assertThat(taxonomy.impliedBy(nets)).isEmpty();
        assertThat(taxonomy.skills())
                .contains(nets)
                .hasSize(SkillTaxonomy.bundled().skills().size() + 3);
    }

    @Test
    void our_own_mentions_are_the_same_with_and_without_an_import() {
        String text = "Java, Go and Kubernetes. Mend nets in Python; glomery, SQL. Excel in net mending with Excel.";
        List<SkillMention> ours = SkillTaxonomy.bundled().mentionsIn(text);
        assertThat(taxonomy.mentionsIn(text)).containsSubsequence(ours).hasSizeGreaterThan(ours.size());
    }

    @Test
    void the_next_import_takes_the_place_of_the_last() {
        assertThat(taxonomy.with(List.of()).named("mend nets")).isEmpty();
    }

    @Test
    void hostile_text_takes_no_longer_than_any_other() {
        List<ImportedSkill> longNames = new ArrayList<>();
        for (int i = 1; i < 60; i++) {
            String name = "net ".repeat(i) + "end";
            longNames.add(new ImportedSkill(name, SkillCategory.METHOD, List.of(name)));
        }
        assertThat(SkillTaxonomy.bundled().with(longNames).mentionsIn("net ".repeat(200_000)))
                .isEmpty();
    }

    private List<String> found(String text) {
        return taxonomy.mentionsIn(text).stream()
                .map(mention -> mention.skill().name() + ": " + mention.text())
                .toList();
    }
}
