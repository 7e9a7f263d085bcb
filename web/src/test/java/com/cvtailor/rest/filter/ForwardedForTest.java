package com.cvtailor.rest.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.platform.AddressRanges;
import com.cvtailor.platform.IpAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedForTest {

    private static final String PROXY = "10.0.0.1";
    private static final String CLIENT = "203.0.113.9";

    @Test
    void a_client_without_a_proxy_cannot_say_that_it_is_another() {
        assertThat(client(CLIENT, "198.51.100.1")).isEqualTo(CLIENT);
    }

    @Test
    void a_trusted_proxy_says_whom_it_has_a_request_from() {
        assertThat(client(PROXY, CLIENT)).isEqualTo(CLIENT);
    }

    @Test
    void what_the_client_has_written_before_is_its_invention() {
        assertThat(client(PROXY, "198.51.100.1, 127.0.0.1, " + CLIENT)).isEqualTo(CLIENT);
    }

    @Test
    void a_second_trusted_proxy_is_passed_over() {
        assertThat(client(PROXY, "198.51.100.1, " + CLIENT + ", 10.0.0.2")).isEqualTo(CLIENT);
    }

    @Test
    void several_headers_read_as_one_list() {
        assertThat(client(PROXY, "198.51.100.1", CLIENT, "10.0.0.2")).isEqualTo(CLIENT);
    }

    @Test
    void when_all_are_trusted_the_first_of_them_is_the_client() {
        assertThat(client(PROXY, "10.0.0.3, 10.0.0.2")).isEqualTo("10.0.0.3");
    }

    @Test
    void without_a_word_the_proxy_itself_is_the_client() {
        assertThat(client(PROXY)).isEqualTo(PROXY);
        assertThat(client(PROXY, "")).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "_secret",
                "localhost",
                "203.0.113.999",
                "203.0.113.9\u0000",
                "for=203.0.113.9",
                "[",
                "]:80"
            })
    void what_is_no_address_ends_the_list(String nonsense) {
        assertThat(client(PROXY, CLIENT + ", " + nonsense)).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::9", "[2001:db8::9]", "[2001:db8::9]:49152"})
    void ipv6_comes_with_brackets_and_port_or_without(String written) {
        assertThat(client(PROXY, written)).isEqualTo("2001:db8:0:0:0:0:0:9");
    }

    @Test
    void a_port_is_left_out() {
        assertThat(client(PROXY, CLIENT + ":49152")).isEqualTo(CLIENT);
    }

    private static String client(String peer, String... headers) {
        IpAddress neighbour = IpAddress.parse(peer).orElseThrow();
        return new ForwardedFor(AddressRanges.of("10.0.0.0/24"), neighbour, List.of(headers))
                .client()
                .text();
    }
}
