package com.cvtailor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    private static final String CLOSED =
            """
            0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.255 127.0.0.1
            127.255.255.254 168.63.129.16 169.254.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192
            192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.7 224.0.0.1
            239.255.255.250 240.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1
            ::7f00:1 ::8.8.8.8 ::ffff:0:8.8.8.8 64:ff9b::127.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b::10.1.2.3
            64:ff9b:1::8.8.8.8 64:ff9b:1:abcd::1 100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:2::1
            2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1::1 2002:808:808::1 3fff::1 4000::1 5f00::1 fc00::1
            fd00:ec2::254 fd20:ce::254 fe80::1 fec0::1 ff02::1 ff0e::1""";

    private static final String OPEN =
            """
            1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.1
            169.253.255.255 169.255.0.1 172.15.255.255 172.32.0.0 192.0.1.0 192.167.255.255 192.169.0.0
            198.17.255.255 198.20.0.0 223.255.255.255 64:ff9b::8.8.8.8 2001:200::1 2001:4860:4860::8888
            2606:4700:4700::1111 2a00:1450::1""";

    private static final AddressPolicy STRICT = new AddressPolicy(List.of());

    static Stream<String> closed() {
        return Stream.of(CLOSED.split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void addresses_that_not_everybody_could_ask_are_refused(String address) throws UnknownHostException {
        assertThat(STRICT.admits("example.org", InetAddress.getByName(address))).isFalse();
    }

    static Stream<String> open() {
        return Stream.of(OPEN.split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("open")
    void addresses_of_the_open_internet_are_admitted(String address) throws UnknownHostException {
        assertThat(STRICT.admits("example.org", InetAddress.getByName(address))).isTrue();
    }

    @Test
    void what_the_operator_allows_is_admitted_by_name_address_or_range_and_nothing_beside_it()
            throws UnknownHostException {
        AddressPolicy policy = new AddressPolicy(List.of("Wiki.Intranet", "10.1.0.0/16", "fd12::/16", "192.168.7.7"));
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        assertThat(policy.admits("wiki.intranet", loopback)).isTrue();
        assertThat(policy.admits("evil.wiki.intranet", loopback)).isFalse();
        assertThat(policy.admits("any.example", InetAddress.getByName("10.1.255.1")))
                .isTrue();
        assertThat(policy.admits("any.example", InetAddress.getByName("10.2.0.1")))
                .isFalse();
        assertThat(policy.admits("any.example", InetAddress.getByName("fd12:3::1")))
                .isTrue();
        assertThat(policy.admits("any.example", InetAddress.getByName("fd13::1")))
                .isFalse();
        assertThat(policy.admits("any.example", InetAddress.getByName("192.168.7.7")))
                .isTrue();
        assertThat(policy.admits("any.example", InetAddress.getByName("192.168.7.8")))
                .isFalse();
    }

    @Test
    void a_public_address_of_this_machine_is_refused_in_ipv6s_clothes_too() throws UnknownHostException {
        AddressPolicy policy = new AddressPolicy(List.of(), InetAddress.getByName("8.8.8.8")::equals);
        for (String own : List.of("8.8.8.8", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8")) {
            assertThat(policy.admits("example.org", InetAddress.getByName(own)))
                    .as(own)
                    .isFalse();
        }
        assertThat(policy.admits("example.org", InetAddress.getByName("64:ff9b::8.8.4.4")))
                .isTrue();
    }

    @Test
    void nothing_is_admitted_while_the_machine_cannot_tell_its_own_addresses() throws UnknownHostException {
        AddressPolicy policy = new AddressPolicy(List.of(), address -> {
            throw new SocketException("no interfaces");
        });
        assertThat(policy.admits("example.org", InetAddress.getByName("8.8.8.8")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/x",
                "intranet/24",
                "::/129",
                "*.intranet",
                "10.0.0.1:80",
                "http://wiki",
                "0177.1",
                "256.0.0.1"
            })
    void an_entry_that_is_neither_host_nor_range_is_not_taken(String entry) {
        assertThatThrownBy(() -> new AddressPolicy(List.of(entry))).isInstanceOf(IllegalArgumentException.class);
    }
}
