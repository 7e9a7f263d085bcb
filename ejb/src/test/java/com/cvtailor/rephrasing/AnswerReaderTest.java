package com.cvtailor.rephrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final String PLAIN =
            "{\"sentences\":[{\"id\":\"s1\",\"text\":\"Built it.\"},{\"id\":\"s2\",\"text\":\"Ran it.\"}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAIN,
                "```json\n" + PLAIN + "\n```",
                "Sure, here {they} are [as you asked]:\n" + PLAIN + "\nAnything else?",
                "<think>{\"sentences\":[{\"id\":\"s1\",\"text\":\"Draft {\"}]} better: {}</think>\n" + PLAIN,
                "<thinking>\nHm {\n</thinking>" + PLAIN,
                "[{\"id\":\"s1\",\"text\":\"Built it.\"},{\"id\":\"s2\",\"text\":\"Ran it.\"}]",
                "{ \"sentences\" : [ { \"text\" : \"Built it.\", \"note\": {\"a\": [1]}, \"id\" : \"s1\" },"
                        + " {\"id\":\"s2\",\"text\":\"Ran it.\"} ], \"done\": true }",
                "First try: {\"sentences\":[]} no, this: " + PLAIN,
            })
    void the_sentences_are_found_behind_thoughts_fences_and_prose(String answer) {
        assertThat(AnswerReader.read(answer)).containsExactly(entry("s1", "Built it."), entry("s2", "Ran it."));
    }

    @Test
    void what_is_whole_of_an_answer_that_was_cut_off_is_read() {
        assertThat(AnswerReader.read(PLAIN.substring(0, PLAIN.length() - 8))).containsExactly(entry("s1", "Built it."));
        assertThat(AnswerReader.read("<think>I never came to an end " + PLAIN)).isEmpty();
    }

    @Test
    void an_id_that_is_there_twice_is_not_read() {
        assertThat(AnswerReader.read(
                        "{\"sentences\":[{\"id\":\"s1\",\"text\":\"One.\"},{\"id\":\"s1\",\"text\":\"Two.\"},"
                                + "{\"id\":\"s2\",\"text\":\"Ran it.\"}]}"))
                .containsExactly(entry("s2", "Ran it."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I cannot help with that.",
                "{\"sentences\": \"s1: Built it.\"}",
                "{\"sentences\":[\"Built it.\"]}",
                "{\"sentences\":[{\"id\":\"s1\",\"text\":[\"Built it.\"]}]}",
                "{\"sentences\":[{\"id\":null,\"text\":\"Built it.\"}]}",
                "<html><body>502</body></html>",
                "{\"error\":{\"message\":\"overloaded\"}}",
            })
    void anything_else_is_no_answer(String answer) {
        assertThat(AnswerReader.read(answer)).isEmpty();
    }

    @Test
    void endless_nesting_and_endless_starts_are_no_answer_either() {
        assertThat(AnswerReader.read("{\"sentences\":[{\"id\":\"s1\",\"text\":" + "[".repeat(50_000)))
                .isEmpty();
        assertThat(AnswerReader.read("{\"sentences\":[".repeat(2_000))).isEmpty();
    }

    private static java.util.Map.Entry<String, String> entry(String id, String text) {
        return java.util.Map.entry(id, text);
    }
}
