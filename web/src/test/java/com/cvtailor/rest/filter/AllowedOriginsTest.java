package com.cvtailor.rest.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowedOriginsTest {

    @Test
    void the_named_origins_are_included_and_nobody_else() {
        AllowedOrigins allowed = AllowedOrigins.of("https://app.example.org, http://localhost:3000");
        assertThat(allowed.include("https://app.example.org")).isTrue();
        assertThat(allowed.include("http://localhost:3000")).isTrue();
        assertThat(allowed.include("http://app.example.org")).isFalse();
        assertThat(allowed.include("https://app.example.org:8443")).isFalse();
        assertThat(allowed.include("https://app.example.org.evil.example")).isFalse();
        assertThat(allowed.include("null")).isFalse();
    }

    @Test
    void a_star_includes_all() {
        assertThat(AllowedOrigins.of("*").include("https://anywhere.example")).isTrue();
    }

    @Test
    void without_a_setting_there_are_none() {
        assertThat(AllowedOrigins.of("").isEmpty()).isTrue();
        assertThat(AllowedOrigins.of(" , ").isEmpty()).isTrue();
    }
}
