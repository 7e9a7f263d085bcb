package com.cvtailor.ats;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.ats.FoundField.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldSearchTest {

    private static final Passage NAME =
            new Passage.Builder().then("name", "Ada Moreau").closed();
    private static final Passage WORK = new Passage.Builder()
            .then("work.title", "Work")
            .then("work.first", "Closed the books of a bank.")
            .aside("work.year", "2021", 0, 2)
            .then("work.second", "Trained eleven colleagues in Java.")
            .closed();
    private static final Passage STUDIES = new Passage.Builder()
            .then("studies.title", "Studies")
            .then("studies.first", "Thesis on replicated logs.")
            .closed();

    @Test
    void what_is_read_as_it_was_written_is_where_it_belongs() {
        assertThat(faults("Ada Moreau\nWork 2021\nClosed the books of a bank.\nTrained eleven colleagues in Java.\n"
                        + "Studies\nThesis on replicated logs."))
                .isEmpty();
    }

    @Test
    void passages_may_stand_in_another_order() {
        assertThat(faults("Ada Moreau\nStudies\nThesis on replicated logs.\n"
                        + "Work 2021\nClosed the books of a bank.\nTrained eleven colleagues in Java."))
                .isEmpty();
    }

    @Test
    void case_ligatures_line_ends_and_hyphens_at_them_make_no_difference() {
        assertThat(faults("ADA MOREAU\nWORK 2021\nClosed the books\nof a bank.\nTrained eleven colleagues in Java.\n"
                        + "Studies\nThesis on replicated logs."))
                .isEmpty();
        Passage office = new Passage.Builder()
                .then("first", "Efficient cross-functional office")
                .closed();
        assertThat(new FieldSearch("Ada Moreau Eﬃcient cross-\nfunctional oﬃce", List.of(NAME, office)).fields())
                .allMatch(field -> field.place() == Place.WHERE_EXPECTED && field.wordsIntact());
    }

    @Test
    void what_is_not_there_is_found_nowhere() {
        assertThat(faults("Ada Moreau\nWork 2021\nClosed the books of a bank.\nStudies\nThesis on replicated logs."))
                .containsExactly("work.second NOWHERE");
    }

    @Test
    void what_is_read_before_what_it_follows_is_elsewhere() {
        assertThat(faults("Ada Moreau\nWork 2021\nTrained eleven colleagues in Java.\nClosed the books of a bank.\n"
                        + "Studies\nThesis on replicated logs."))
                .containsExactly("work.first ELSEWHERE");
    }

    @Test
    void what_stands_beside_another_passage_is_elsewhere() {
        assertThat(faults("Ada Moreau\nWork\nClosed the books of a bank.\nTrained eleven colleagues in Java.\n"
                        + "Studies 2021\nThesis on replicated logs."))
                .containsExactly("work.year ELSEWHERE");
    }

    @Test
    void a_passage_that_is_read_within_another_is_elsewhere() {
        assertThat(faults("Ada Moreau\nWork 2021\nClosed the books of a bank.\nStudies\nThesis on replicated logs.\n"
                        + "Trained eleven colleagues in Java."))
                .containsExactly("studies.title ELSEWHERE");
    }

    @Test
    void the_name_comes_first() {
        assertThat(faults("Studies\nThesis on replicated logs.\nAda Moreau\nWork 2021\nClosed the books of a bank.\n"
                        + "Trained eleven colleagues in Java."))
                .containsExactly("studies.title ELSEWHERE");
    }

    @Test
    void torn_words_and_words_run_together_are_told() {
        assertThat(faults("Ada Moreau\nW O R K 2021\nClosed the books of a bank.\nTrained elevencolleagues in Java.\n"
                        + "Studies\nThesis on repli-\ncated logs."))
                .containsExactly("work.title torn", "work.second torn", "studies.first torn");
    }

    @Test
    void what_is_read_twice_is_told() {
        assertThat(faults("Ada Moreau\nWork 2021\nClosed the books of a bank.\nTrained eleven colleagues in Java.\n"
                        + "Studies\nThesis on replicated logs.\nAda Moreau\nThesis on replicated logs."))
                .containsExactly("studies.first repeated");
    }

    @Test
    void a_common_word_is_found_where_it_belongs() {
        Passage skills =
                new Passage.Builder().then("java", "Java").then("sql", "SQL").open();
        List<FoundField> fields =
                new FieldSearch("Ada Moreau\nJava and more\nSkills: Java, SQL", List.of(NAME, skills)).fields();
        assertThat(fields).allMatch(field -> field.place() == Place.WHERE_EXPECTED);
    }

    @Test
    void many_equal_words_take_no_time_to_speak_of() {
        Passage.Builder hostile = new Passage.Builder();
        for (int i = 0; i < 500; i++) {
            hostile.then("e" + i, "e");
        }
        List<FoundField> fields =
                new FieldSearch("Ada Moreau " + "e ".repeat(100_000), List.of(NAME, hostile.closed())).fields();
        assertThat(fields).hasSize(501);
    }

    private static List<String> faults(String text) {
        return new FieldSearch(text, List.of(NAME, WORK, STUDIES))
                .fields().stream()
                        .map(FieldSearchTest::fault)
                        .filter(fault -> !fault.isEmpty())
                        .toList();
    }

    private static String fault(FoundField field) {
        String path = field.field().path();
        if (field.place() != Place.WHERE_EXPECTED) {
            return path + " " + field.place();
        }
        if (!field.wordsIntact()) {
            return path + " torn";
        }
        return field.repeated() ? path + " repeated" : "";
    }
}
