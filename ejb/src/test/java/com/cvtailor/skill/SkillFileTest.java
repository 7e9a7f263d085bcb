package com.cvtailor.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SkillFileTest {
    static final List<String> FIELDS = SkillFile.FIELDS;

    @ParameterizedTest
    @FieldSource("FIELDS")
    void every_spelling_that_asks_for_context_names_deciding_or_denying_words(String field) {
        List<String> undecided = SkillFile.read(field + ".tsv").stream()
                .flatMap(entry -> entry.forms().stream()
                        .filter(form -> form.mark() == SpellingMark.CONTEXT)
                        .filter(form -> form.words().isEmpty())
                        .map(form -> entry.origin() + ": " + form.text()))
                .toList();
        assertThat(undecided).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void every_file_holds_skills_spelled_in_composed_characters(String field) {
        assertThat(SkillFile.read(field + ".tsv")).isNotEmpty().allSatisfy(entry -> assertThat(entry.forms())
                .allSatisfy(form ->
                        assertThat(form.text()).isEqualTo(Normalizer.normalize(form.text(), Normalizer.Form.NFC))));
    }

    @Test
    void a_line_holds_name_category_aliases_implied_skills_and_deciding_words() {
        SkillEntry entry = SkillFile.entries(
                        "x.tsv", List.of("# name", "", "~Go\ttechnology\tGolang|=GO\tC\tbackend|!live"))
                .get(0);
        assertThat(entry.skill())
                .isEqualTo(new Skill("Go", SkillCategory.TECHNOLOGY, List.of("Golang", "GO"), List.of("C")));
        assertThat(entry.origin()).isEqualTo("x.tsv line 3");
        assertThat(entry.forms())
                .extracting(SkillForm::mark)
                .containsExactly(SpellingMark.CONTEXT, SpellingMark.NONE, SpellingMark.EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Go; 1 columns instead of two to five",
                "Go|technology|a|b|c|d; 6 columns instead of two to five",
                "Go|tool; no category is called 'tool'",
                "|technology; an empty name, alias or word",
                "=|technology; an empty name, alias or word",
                "Go|technology|Golang//Go lang; an empty name, alias or word",
                "Go|technology|Golang/ Go lang; stray blanks in ' Go lang'",
                "Go|technology|Go  lang; stray blanks in 'Go  lang'",
                "Go|technology|Golang/Golang; the same twice in 'Golang|Golang'",
                "Go|technology|||two words; 'two words' is not one word, so it can decide nothing",
                "?Go|technology; a spelling marked ? has no deciding word"
            })
    void a_line_that_is_not_well_formed_is_refused_by_file_and_number(String columns, String message) {
        String line = columns.replace('|', '\t').replace('/', '|');
        assertThatIllegalStateException()
                .isThrownBy(() -> SkillFile.entries("x.tsv", List.of("Java\ttechnology", line)))
                .withMessage("x.tsv line 2: " + message);
    }

    @Test
    void a_spelling_that_differs_by_case_plural_or_hyphen_alone_is_refused() {
        assertRefused(
                "x.tsv line 2: 'REST-API' is a spelling of REST APIs already",
                "REST APIs\tmethod\tREST api",
                "Web\tmethod\tREST-API");
    }

    @Test
    void a_marked_spelling_clashes_with_an_unmarked_one_but_not_with_another_case() {
        assertRefused("x.tsv line 2: 'RAG' is a spelling of rag already", "rag\tmethod", "=RAG\tmethod");
        SkillTaxonomy taxonomy = taxonomy("=LoRa\ttechnology", "=LoRA\tmethod");
        assertThat(taxonomy.mentionsIn("LoRA, LoRa"))
                .extracting(mention -> mention.skill().name())
                .containsExactly("LoRA", "LoRa");
    }

    @Test
    void a_name_that_is_there_already_is_refused() {
        assertRefused("x.tsv line 2: Go is there already", "=Go\ttechnology", "=Go\tmethod");
    }

    @Test
    void an_unknown_implied_skill_is_refused() {
        assertRefused("x.tsv line 1: Spring implies Java, which is unknown", "Spring\tframework\t\tJava");
    }

    @Test
    void a_cycle_of_implied_skills_is_refused() {
        assertRefused("x.tsv line 1: B implies A, which is a cycle", "A\tmethod\t\tB", "B\tmethod\t\tA");
    }

    private static void assertRefused(String message, String... lines) {
        assertThatIllegalStateException().isThrownBy(() -> taxonomy(lines)).withMessage(message);
    }

    private static SkillTaxonomy taxonomy(String... lines) {
        return new SkillTaxonomy(SkillFile.entries("x.tsv", List.of(lines)));
    }
}
