package com.cvtailor.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "192.0.2.128/25, 192.0.2.128, true",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.6, false",
        "0.0.0.0/0, 203.0.113.1, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "127.0.0.0/8, ::ffff:127.0.0.1, true",
        "::/0, 192.0.2.7, false"
    })
    void a_network_includes_what_begins_with_its_bits(String network, String address, boolean included) {
        assertThat(AddressRanges.of(network).include(address(address))).isEqualTo(included);
    }

    @Test
    void several_networks_are_separated_by_commas() {
        AddressRanges ranges = AddressRanges.of(" 10.0.0.0/8 ,, ::1 ");
        assertThat(ranges.include(address("10.1.2.3"))).isTrue();
        assertThat(ranges.include(address("::1"))).isTrue();
        assertThat(ranges.include(address("::2"))).isFalse();
    }

    @Test
    void nothing_includes_nothing() {
        assertThat(AddressRanges.of("").include(address("127.0.0.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/x", "::/129", "10/8"})
    void what_is_no_network_is_named(String text) {
        assertThatThrownBy(() -> AddressRanges.of("192.0.2.0/24," + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    private static IpAddress address(String text) {
        return IpAddress.parse(text).orElseThrow();
    }
}
