package com.cvtailor.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cvtailor.platform.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscoFileTest {

    @Test
    void columns_are_found_by_their_names_in_any_order() {
        EscoFile file = EscoCsv.file(
                "status,altLabels,extra,preferredLabel,skillType,conceptUri",
                "released,\"a\nb\",x,mend nets,knowledge,urn:1");
        EscoRow row = EscoCsv.rows(file).get(0);
        assertThat(row.column("preferredlabel")).isEqualTo("mend nets");
        assertThat(row.column("altlabels")).isEqualTo("a\nb");
        assertThat(row.column("concepturi")).isEqualTo("urn:1");
        assertThat(row.column("inscheme")).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(EscoCsv.rows(EscoCsv.file("\ufeff" + EscoCsv.HEADER, EscoCsv.row("urn:1", "mend nets", ""))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void a_row_is_told_by_the_line_on_which_it_begins(String newline) {
        String text = String.join(
                newline,
                EscoCsv.HEADER,
                EscoCsv.row("urn:1", "mend nets", "net mending" + newline + "repair nets"),
                "",
                EscoCsv.row("urn:2", "tar boats", ""),
                EscoCsv.row("urn:3", "caulk boats", ""),
                "");
        assertThat(EscoCsv.rows(new EscoFile(EscoCsv.bytes(text))))
                .extracting(EscoRow::line)
                .containsExactly(2L, 5L, 6L);
    }

    @Test
    void quotation_marks_inside_of_a_field_are_doubled() {
        EscoFile file = EscoCsv.file(EscoCsv.HEADER, EscoCsv.row("urn:1", "\"mend, \"\"tie\"\" nets\"", ""));
        assertThat(EscoCsv.rows(file).get(0).column("preferredlabel")).isEqualTo("mend, \"tie\" nets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a,b,c", "conceptUri,preferredLabel,skillType,altLabels", "\u0000\u0001", "{}"})
    void a_file_without_the_needed_columns_is_no_list_of_skills(String text) {
        assertThatThrownBy(() -> new EscoFile(EscoCsv.bytes(text)))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.fieldErrors().get("body").toString()).contains("status"));
    }

    @Test
    void a_header_that_never_ends_is_refused_before_it_fills_the_memory() {
        assertThatThrownBy(() -> new EscoFile(EscoCsv.bytes("a,".repeat(2_000_000))))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_row_of_another_length_than_the_header_has_a_fault_and_the_next_one_has_none() {
        List<EscoRow> rows = EscoCsv.rows(
                EscoCsv.file(EscoCsv.HEADER, "KnowledgeSkillCompetence,urn:1", EscoCsv.row("urn:2", "tar boats", "")));
        assertThat(rows.get(0).fault().toString()).isEqualTo("has 2 columns where the header has 13");
        assertThat(rows.get(1).fault()).isNull();
    }

    @Test
    void what_comes_after_an_open_quotation_mark_is_one_fault() {
        List<EscoRow> rows = EscoCsv.rows(EscoCsv.file(
                EscoCsv.HEADER,
                EscoCsv.row("urn:1", "mend nets", ""),
                EscoCsv.row("urn:2", "\"tar boats", ""),
                EscoCsv.row("urn:3", "caulk boats", "")));
        assertThat(rows).extracting(EscoRow::line).startsWith(2L, 3L);
        assertThat(rows.get(rows.size() - 1).fault()).isNotNull();
    }

    @Test
    void a_field_without_end_is_given_up_before_it_fills_the_memory() {
        List<EscoRow> rows = EscoCsv.rows(EscoCsv.file(
                EscoCsv.HEADER, EscoCsv.row("urn:1", "mend nets", ""), "a,\"" + "endless ".repeat(500_000)));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).line()).isEqualTo(3);
        assertThat(rows.get(1).fault().key()).isEqualTo("import.skill.unreadable");
    }

    @Test
    void reading_goes_on_behind_any_row() {
        String text = String.join(
                "\n",
                EscoCsv.HEADER,
                EscoCsv.row("urn:1", "mend nets", "a\nb"),
                "",
                "too,short",
                EscoCsv.row("urn:2", "tar boats", "c\nd"),
                "broken,\"quote");
        List<EscoRow> all = EscoCsv.rows(new EscoFile(EscoCsv.bytes(text)));
        assertThat(all).hasSize(4);
        for (int i = 0; i < all.size(); i++) {
            EscoFile resumed = new EscoFile(EscoCsv.bytes(text));
            resumed.skipTo(all.get(i).number());
            assertThat(EscoCsv.rows(resumed)).isEqualTo(all.subList(i + 1, all.size()));
        }
    }

    @Test
    void a_file_stored_in_parts_is_read_as_one() {
        byte[] whole = String.join("\n", EscoCsv.HEADER, EscoCsv.row("urn:1", "Netze ausbessern – schön", "ü\nö"))
                .getBytes(StandardCharsets.UTF_8);
        for (int part = 1; part < whole.length; part += 7) {
            int size = part;
            EscoFile file = EscoFile.storedAs(number -> Arrays.copyOfRange(
                    whole, Math.min(whole.length, number * size), Math.min(whole.length, (number + 1) * size)));
            assertThat(EscoCsv.rows(file))
                    .extracting(row -> row.column("preferredlabel") + row.column("altlabels"))
                    .containsExactly("Netze ausbessern – schönü\nö");
        }
    }
}
