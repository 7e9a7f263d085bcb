package com.cvtailor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({
        "http://Example.ORG, http://example.org/",
        "https://example.org./a?b=c#d, https://example.org/a?b=c",
        "http://example.org:80/, http://example.org/",
        "https://example.org:/, https://example.org/",
        "https://example.org:8443/, https://example.org:8443/",
        "http://bücher.example/straße?q=ä, http://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4",
        "http://my_host.example/, http://my_host.example/",
        "http://１２７.０.０.１/, http://127.0.0.1/",
        "http://127。0。0。1/, http://127.0.0.1/",
        "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/, http://localhost/",
        "http://0x7f.1:81/x, http://127.0.0.1:81/x",
        "http://[::1]:8080/, http://[0:0:0:0:0:0:0:1]:8080/",
        "http://[::ffff:127.0.0.1]/, http://127.0.0.1/",
        "http://-a.example.org/, http://-a.example.org/",
        "http://example.org//x, http://example.org//x"
    })
    void an_address_is_taken_apart_as_a_browser_would(String url, String target) throws CheckEnded {
        assertThat(written(LinkTarget.of(url))).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/, BLOCKED, scheme",
        "file:///etc/passwd, BLOCKED, scheme",
        "javascript:alert(1), BLOCKED, scheme",
        "http://user@example.org/, BLOCKED, credentials",
        "http://user:secret@example.org/, BLOCKED, credentials",
        "http://example.org@127.0.0.1/, BLOCKED, credentials",
        "example.org, INVALID, address",
        "http:///example.org, INVALID, address",
        "http:example.org, INVALID, address",
        "http://, INVALID, address",
        "http://256.1.1.1/, INVALID, address",
        "http://%31%32%37.0.0.1/, INVALID, address",
        "http://[fe80::1%25eth0]/, INVALID, address",
        "http://[127.0.0.1]/, INVALID, address",
        "http://example..org/, INVALID, address",
        "http://example.org:0/, INVALID, address",
        "http://example.org:65536/, INVALID, address",
        "http://exa mple.org/, INVALID, address",
        "http:\\\\example.org/, INVALID, address"
    })
    void what_is_no_web_address_is_not_guessed_at(String url, LinkState state, String reason) {
        assertThat(catchThrowableOfType(CheckEnded.class, () -> LinkTarget.of(url))
                        .result())
                .isEqualTo(new LinkResult(state, reason));
    }

    @ParameterizedTest
    @CsvSource({
        "/c, https://example.org:8443/c",
        "c, https://example.org:8443/a/c",
        "../c, https://example.org:8443/c",
        "?x=y, https://example.org:8443/a/b?x=y",
        "#there, https://example.org:8443/a/b?q=1",
        "'', https://example.org:8443/a/b?q=1",
        "//other.example/c, https://other.example/c",
        "http://other.example, http://other.example/",
        "/a b|c, https://example.org:8443/a%20b%7Cc",
        "/a[1]?b[]=c, https://example.org:8443/a%5B1%5D?b%5B%5D=c",
        "a[1], https://example.org:8443/a/a%5B1%5D",
        "//other.example/[x], https://other.example/%5Bx%5D",
        "http://[2001:db8::1]:8080/[x], http://[2001:db8:0:0:0:0:0:1]:8080/%5Bx%5D",
        "?b[]=c, https://example.org:8443/a/b?b%5B%5D=c",
        "/100%, https://example.org:8443/100%25",
        "/straße, https://example.org:8443/stra%C3%9Fe",
        "'\\\\127.0.0.1/x', https://example.org:8443/a/%5C%5C127.0.0.1/x"
    })
    void a_redirect_is_read_from_where_it_was_given(String location, String target) throws CheckEnded {
        assertThat(written(LinkTarget.of("https://example.org:8443/a/b?q=1").redirectedTo(location)))
                .isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/, BLOCKED, scheme",
        "'gopher://127.0.0.1:6379/_SET a b', BLOCKED, scheme",
        "//a:b@example.org/, BLOCKED, credentials",
        "http://[::1, UNREACHABLE, redirect",
        "http://exa mple.org/, UNREACHABLE, redirect",
        "http://999.1.1.1/, UNREACHABLE, redirect"
    })
    void a_redirect_that_leads_nowhere_ends_the_check(String location, LinkState state, String reason)
            throws CheckEnded {
        LinkTarget here = LinkTarget.of("https://example.org/");
        assertThat(catchThrowableOfType(CheckEnded.class, () -> here.redirectedTo(location))
                        .result())
                .isEqualTo(new LinkResult(state, reason));
    }

    @ParameterizedTest
    @CsvSource({
        "22, true",
        "25, true",
        "6667, true",
        "10080, true",
        "80, false",
        "81, false",
        "443, false",
        "8000, false"
    })
    void ports_are_those_of_others_by_the_list_that_browsers_keep(int port, boolean ofOthers) throws CheckEnded {
        assertThat(LinkTarget.of("http://example.org:" + port + "/").isOnPortOfOthers())
                .isEqualTo(ofOthers);
    }

    private static String written(LinkTarget target) {
        return target.scheme() + "://" + target.authority() + target.path();
    }
}
