package com.cvtailor.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://GitHub.com/a, true",
        "https://gist.github.com/a, true",
        "https://a.github.io, true",
        "https://github.com.evil.example/a, false",
        "https://notgithub.com/a, false",
        "github.com/a, false"
    })
    void only_github_is_github(String url, boolean expected) {
        assertThat(EvidenceAddress.isOnGithub(url)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://münchen.example/a, xn--mnchen-3ya.example",
        "https://My_App.example.org:8080, my_app.example.org",
        "http://[::1]:8080/, [::1]",
        "https://user@my_app.example.org, ''",
        "https://a..b_c, ''",
        "https://-a.example.org/, -a.example.org",
        "https://_, _",
        "https://%zz, ''"
    })
    void a_host_may_have_letters_and_underscores_but_no_credentials(String url, String host) {
        assertThat(EvidenceAddress.host(url).orElse("")).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/straße?q=ä, https://example.org/stra%C3%9Fe?q=%C3%A4",
        "https://example.org?q[]=1#[a], https://example.org?q%5B%5D=1#%5Ba%5D",
        "http://[::1]:8080/?[a], http://[::1]:8080/?%5Ba%5D",
        "https://example.org/a%20b, https://example.org/a%20b",
        "https://münchen.example:8443/ü?a, https://xn--mnchen-3ya.example:8443/%C3%BC?a",
        "https://my_app.example.org/a, https://my_app.example.org/a"
    })
    void an_address_is_spelled_in_ascii_for_readers_that_know_nothing_else(String url, String ascii) {
        assertThat(EvidenceAddress.ascii(url)).isEqualTo(ascii);
    }
}
