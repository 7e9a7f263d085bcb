package com.cvtailor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpLiteralTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "127.0.0.1., 127.0.0.1",
        "127.1, 127.0.0.1",
        "127.0.1, 127.0.0.1",
        "2130706433, 127.0.0.1",
        "0x7f000001, 127.0.0.1",
        "0X7F.0.0.1, 127.0.0.1",
        "0x7f.1, 127.0.0.1",
        "017700000001, 127.0.0.1",
        "0177.0.0.01, 127.0.0.1",
        "0177.0x0.0.1, 127.0.0.1",
        "0, 0.0.0.0",
        "0x, 0.0.0.0",
        "0xa9fea9fe, 169.254.169.254",
        "10.65535, 10.0.255.255",
        "4294967295, 255.255.255.255",
        "::1, 0:0:0:0:0:0:0:1",
        "::ffff:127.0.0.1, 127.0.0.1",
        "::FFFF:7f00:1, 127.0.0.1"
    })
    void every_spelling_is_the_address_that_a_browser_takes_it_for(String host, String address) {
        assertThat(IpLiteral.of(host).map(InetAddress::getHostAddress)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"256.0.0.1", "1.2.3.4.5", "4294967296", "127.0.0.0x100", "08.0.0.1", "1..1", "example.1", "-1.1"
            })
    void what_ends_in_a_number_and_is_no_address_is_no_name_either(String host) {
        assertThat(IpLiteral.endsInNumber(host)).isTrue();
        assertThat(IpLiteral.of(host)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "1.2.3.4.example", "0x7f.g", "1e100.net", "fe80::1%eth0", "::g", ":", "a:b"})
    void names_and_nonsense_are_no_addresses(String host) {
        assertThat(IpLiteral.of(host)).isEmpty();
    }
}
