package com.cvtailor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/users/ada@example.org/x|/api/v1/users/[redacted]/x",
                "/api/v1/users/ada%40example.org|/api/v1/users/[redacted]",
                "bot (+mailto:ada@example.org; v1)|bot ([redacted]; v1)",
                "/x/eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJjdi10YWlsb3Ii.c2ln|/x/[redacted]",
                "Bearer eyJhbGciOiJSUzI1NiJ9|Bearer [redacted]"
            })
    void emails_and_tokens_are_taken_out(String text, String redacted) {
        assertThat(Redaction.of(text)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/api/v1/artifacts/7", "Mozilla/5.0 (X11; Linux x86_64)", "curl/8.5.0", "/eyJ", "@"})
    void everything_else_stays(String text) {
        assertThat(Redaction.of(text)).isEqualTo(text);
    }

    @Test
    void what_is_too_long_is_cut_and_takes_no_time() {
        assertThat(Redaction.of("@".repeat(100_000)).length()).isLessThanOrEqualTo(1024);
        assertThat(Redaction.of("a".repeat(100_000))).hasSize(1024);
        assertThat(Redaction.of(null)).isNull();
    }
}
