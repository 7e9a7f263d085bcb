package com.cvtailor.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebAddressTest {

    @Test
    void only_http_and_https_are_web_addresses() {
        assertThat(WebAddress.isWeb("https://example.org/a")).isTrue();
        assertThat(WebAddress.isWeb("HTTP://example.org")).isTrue();
        assertThat(WebAddress.isWeb("javascript:alert(1)")).isFalse();
        assertThat(WebAddress.isWeb("data:text/html,x")).isFalse();
        assertThat(WebAddress.isWeb("example.org")).isFalse();
        assertThat(WebAddress.isWeb(null)).isFalse();
    }

    @Test
    void print_leaves_out_what_a_reader_does_not_need() {
        assertThat(WebAddress.inPrint("https://www.example.org/a/?utm=1#top")).isEqualTo("example.org/a");
        assertThat(WebAddress.inPrint("https://example.org/")).isEqualTo("example.org");
    }

    @Test
    void a_long_path_is_cut_at_a_slash() {
        assertThat(WebAddress.inPrint("https://example.org/projects/" + "x".repeat(60)))
                .isEqualTo("example.org/projects/…");
    }

    @Test
    void a_telephone_number_is_dialled_without_its_punctuation() {
        assertThat(WebAddress.telephone("+49 (30) 123-456")).isEqualTo("tel:+4930123456");
        assertThat(WebAddress.telephone("on request")).isNull();
    }
}
