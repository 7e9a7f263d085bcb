package com.cvtailor.rest.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void a_bare_status_has_the_code_that_says_most_about_it() {
        assertThat(ErrorCode.ofStatus(404)).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(ErrorCode.ofStatus(405)).isEqualTo(ErrorCode.METHOD_NOT_ALLOWED);
        assertThat(ErrorCode.ofStatus(501)).isEqualTo(ErrorCode.METHOD_NOT_ALLOWED);
        assertThat(ErrorCode.ofStatus(418)).isEqualTo(ErrorCode.VALIDATION_ERROR);
        assertThat(ErrorCode.ofStatus(502)).isEqualTo(ErrorCode.INTERNAL_ERROR);
    }

    @Test
    void a_code_that_the_contract_does_not_know_is_an_internal_error() {
        assertThat(ErrorCode.named("STALE_CLAIM")).isEqualTo(ErrorCode.INTERNAL_ERROR);
        assertThat(ErrorCode.named("CONFLICT")).isEqualTo(ErrorCode.CONFLICT);
    }
}
