package com.cvtailor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextArrayColumnTest {

    @Test
    void quotes_backslashes_commas_and_braces_stay_inside_their_element() {
        assertThat(TextArrayColumn.literal(List.of("C\\C++", "say \"hi\"", "a,b", "{x}", "NULL", "")))
                .isEqualTo("{\"C\\\\C++\",\"say \\\"hi\\\"\",\"a,b\",\"{x}\",\"NULL\",\"\"}");
    }

    @Test
    void an_empty_list_is_an_empty_array() {
        assertThat(TextArrayColumn.literal(List.of())).isEqualTo("{}");
    }
}
