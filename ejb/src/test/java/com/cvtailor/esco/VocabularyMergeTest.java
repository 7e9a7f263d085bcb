package com.cvtailor.esco;

import static com.cvtailor.esco.VocabularyMerge.Outcome.ADDED;
import static com.cvtailor.esco.VocabularyMerge.Outcome.LABEL_TAKEN;
import static com.cvtailor.esco.VocabularyMerge.Outcome.MERGED;
import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyMergeTest {

    private final Map<String, String> concepts = new HashMap<>();
    private final Map<String, Spelling> spellings = new HashMap<>();

    @Test
    void a_label_that_nobody_has_is_added_with_its_spellings() {
        VocabularyMerge merge = merge();
        assertThat(merge.take(skill("urn:1", "mend nets", "net mending"))).isEqualTo(ADDED);
        assertThat(merge.added()).containsOnly(Map.entry("mend nets", SkillCategory.METHOD));
        assertThat(merge.newConcepts()).containsOnly(Map.entry("urn:1", "mend nets"));
        assertThat(stored(merge))
                .containsOnly(Map.entry("mend nets", "mend nets"), Map.entry("net mending", "mend nets"));
    }

    @Test
    void a_label_that_we_have_as_a_name_or_alias_is_merged_and_brings_only_new_spellings() {
        VocabularyMerge merge = merge();
        assertThat(merge.take(skill("urn:1", "kubernetes", "k8s", "govern a kubernetes")))
                .isEqualTo(MERGED);
        assertThat(merge.take(skill("urn:2", "postgres", "the postgres of old")))
                .isEqualTo(MERGED);
        assertThat(merge.added()).isEmpty();
        assertThat(stored(merge))
                .containsOnly(
                        Map.entry("govern a kubernetes", "Kubernetes"), Map.entry("the postgres of old", "PostgreSQL"));
    }

    @Test
    void a_spelling_of_ours_is_never_given_to_an_imported_skill() {
        VocabularyMerge merge = merge();
        merge.take(skill("urn:1", "mend nets", "k8s", "PYTHON"));
        assertThat(stored(merge)).containsOnly(Map.entry("mend nets", "mend nets"));
    }

    @Test
    void knowledge_is_known_without_the_words_in_brackets() {
        VocabularyMerge merge = merge();
        assertThat(merge.take(knowledge("urn:1", "Python (computer programming)")))
                .isEqualTo(MERGED);
        assertThat(merge.take(skill("urn:2", "python (snake charming)"))).isEqualTo(ADDED);
        assertThat(stored(merge)).containsEntry("Python (computer programming)", "Python");
    }

    @Test
    void a_known_concept_brings_the_spellings_of_another_language() {
        learn(merge(), skill("urn:1", "mend nets", "net mending"));
        VocabularyMerge german = merge();
        assertThat(german.take(skill("urn:1", "Netze ausbessern", "Netze flicken")))
                .isEqualTo(MERGED);
        assertThat(german.added()).isEmpty();
        assertThat(stored(german))
                .containsOnly(Map.entry("Netze ausbessern", "mend nets"), Map.entry("Netze flicken", "mend nets"));
    }

    @Test
    void the_same_again_changes_nothing() {
        EscoConcept concept = skill("urn:1", "mend nets", "net mending");
        learn(merge(), concept);
        VocabularyMerge again = merge();
        assertThat(again.take(concept)).isEqualTo(MERGED);
        assertThat(again.changedSpellings()).isEmpty();
        assertThat(again.newConcepts()).isEmpty();
    }

    @Test
    void a_spelling_that_another_imported_skill_has_stays_there() {
        learn(merge(), skill("urn:1", "mend nets", "repair fishing gear"));
        VocabularyMerge merge = merge();
        merge.take(skill("urn:2", "mend pots", "repair fishing gear"));
        assertThat(stored(merge)).containsOnly(Map.entry("mend pots", "mend pots"));
    }

    @Test
    void a_label_goes_before_what_is_only_another_concepts_further_spelling() {
        EscoConcept nets = skill("urn:1", "mend nets", "repair fishing gear");
        EscoConcept gear = skill("urn:2", "repair fishing gear");
        learn(merge(), nets);
        VocabularyMerge merge = merge();
        assertThat(merge.take(gear)).isEqualTo(ADDED);
        assertThat(stored(merge)).containsOnly(Map.entry("repair fishing gear", "repair fishing gear"));

        learn(merge(), gear);
        VocabularyMerge again = merge();
        assertThat(again.take(nets)).isEqualTo(MERGED);
        assertThat(again.changedSpellings()).isEmpty();
    }

    @Test
    void two_concepts_cannot_have_one_label() {
        VocabularyMerge merge = merge();
        merge.take(skill("urn:1", "mend nets"));
        assertThat(merge.take(skill("urn:2", "Mend net", "tie knots"))).isEqualTo(LABEL_TAKEN);
        assertThat(merge.newConcepts()).containsOnlyKeys("urn:1");
        assertThat(stored(merge)).doesNotContainKey("tie knots");
    }

    private VocabularyMerge merge() {
        return new VocabularyMerge(SkillTaxonomy.bundled(), concepts, spellings);
    }

    private void learn(VocabularyMerge merge, EscoConcept concept) {
        merge.take(concept);
        concepts.putAll(merge.newConcepts());
        merge.changedSpellings().forEach(it -> spellings.put(it.keys(), it));
    }

    private static Map<String, String> stored(VocabularyMerge merge) {
        Map<String, String> skills = new HashMap<>();
        merge.changedSpellings().forEach(it -> {
            assertThat(it.keys()).isEqualTo(Tokenizer.keys(it.text()));
            skills.put(it.text(), it.skill());
        });
        return skills;
    }

    private static EscoConcept skill(String uri, String label, String... spellings) {
        return new EscoConcept(uri, label, SkillCategory.METHOD, false, List.of(spellings));
    }

    private static EscoConcept knowledge(String uri, String label) {
        return new EscoConcept(uri, label, SkillCategory.DOMAIN, true, List.of());
    }
}
