package com.cvtailor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "' 192.0.2.7 ', 192.0.2.7",
        "2001:db8::1, 2001:db8:0:0:0:0:0:1",
        "2001:DB8:0:0::1, 2001:db8:0:0:0:0:0:1",
        "::ffff:192.0.2.7, 192.0.2.7",
        "::1, 0:0:0:0:0:0:0:1",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:1"
    })
    void an_address_is_read_whatever_its_spelling(String written, String read) {
        assertThat(IpAddress.parse(written)).map(IpAddress::text).hasValue(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "example.org",
                "1",
                "127.1",
                "0x7f000001",
                "2130706433",
                "010.0.0.1",
                "256.0.0.1",
                "1.2.3.4.5",
                "1.2.3",
                "1.2.3.4/8",
                "::g",
                ":::",
                "1::2::3",
                "12345::",
                "fe80::1%",
                "ab%:",
                "12%a:b",
                "192.0.2.7%eth0",
                "192.0.2.7:80",
                "unknown",
                "_hidden"
            })
    void what_is_no_address_is_none_and_is_not_looked_up(String written) {
        assertThat(IpAddress.parse(written)).isEmpty();
    }

    @Test
    void all_addresses_of_an_ipv6_subnet_count_as_one_client() {
        assertThat(network("2001:db8:1:2::1")).isEqualTo(network("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
    }

    @Test
    void each_ipv4_address_is_a_client_of_its_own() {
        assertThat(network("192.0.2.7")).isEqualTo("192.0.2.7").isNotEqualTo(network("192.0.2.8"));
    }

    @Test
    void neighbours_on_a_link_are_clients_of_their_own() {
        assertThat(network("fe80::1%eth0")).isNotEqualTo(network("fe80::2%eth0"));
    }

    private static String network(String address) {
        return IpAddress.parse(address).orElseThrow().network();
    }
}
