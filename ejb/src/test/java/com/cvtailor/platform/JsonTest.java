package com.cvtailor.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    record Sample(String firstName, Integer shoeSize, LocalDate startDate, List<String> tags, Instant at) {}

    private static final Sample SAMPLE = new Sample(
            "Ada", null, LocalDate.of(2020, 1, 31), List.of("a"), Instant.parse("2026-01-31T12:00:00.987654Z"));

    @Test
    void names_are_snake_case_nulls_are_written_and_instants_have_whole_seconds() {
        assertThat(Json.write(SAMPLE))
                .isEqualTo("{\"first_name\":\"Ada\",\"shoe_size\":null,\"start_date\":\"2020-01-31\",\"tags\":[\"a\"],"
                        + "\"at\":\"2026-01-31T12:00:00Z\"}");
    }

    @Test
    void what_was_written_can_be_read_again() {
        Sample read = Json.read(Json.write(SAMPLE), Sample.class);
        assertThat(read.startDate()).isEqualTo(SAMPLE.startDate());
        assertThat(read.tags()).isEqualTo(SAMPLE.tags());
    }

    @Test
    void an_unknown_member_is_ignored() {
        assertThat(Json.read("{\"first_name\":\"Ada\",\"is_admin\":true}", Sample.class)
                        .firstName())
                .isEqualTo("Ada");
    }

    @Test
    void a_number_is_no_string_and_a_string_is_no_number() {
        assertThatThrownBy(() -> Json.read("{\"first_name\":1}", Sample.class)).hasMessageContaining("first_name");
        assertThatThrownBy(() -> Json.read("{\"shoe_size\":\"1\"}", Sample.class))
                .hasMessageContaining("shoe_size");
        assertThatThrownBy(() -> Json.read("{\"shoe_size\":1.5}", Sample.class)).hasMessageContaining("shoe_size");
        assertThatThrownBy(() -> Json.read("{\"start_date\":20200131}", Sample.class))
                .hasMessageContaining("start_date");
    }
}
