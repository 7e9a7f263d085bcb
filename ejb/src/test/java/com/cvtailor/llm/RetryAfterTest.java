package com.cvtailor.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|PT0S",
                "7|PT7S",
                "' 7 '|PT7S",
                "Sat, 31 Jan 2026 12:00:30 GMT|PT30S",
                "Sat, 31 Jan 2026 11:00:00 GMT|PT0S",
                "soon|PT0S",
                "-3|PT0S",
                "99999999999999999999|PT0S",
                "''|PT0S",
            })
    void seconds_and_dates_are_read_and_anything_else_is_no_time(String header, Duration wait) {
        assertThat(RetryAfter.read(header, NOON)).isEqualTo(wait);
    }
}
