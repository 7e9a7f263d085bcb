package com.cvtailor.platform;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a computer as settings and headers write it: numbers, never a name, so that nothing is looked up. */
public record IpAddress(InetAddress value) {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern IPV6 = Pattern.compile("(?=[^%]*:)([0-9a-fA-F:.]{2,45})(?:%\\S+)?");
    private static final int SUBNET_BYTES = 8;

    /**
     * Empty for what is no address; an IPv4 address in IPv6's clothes is read as what it is. A zone is left out: it names
     * an interface of this machine.
     */
    public static Optional<IpAddress> parse(String text) {
        String bare = text.strip();
        Matcher ipv6 = IPV6.matcher(bare);
        boolean isIpv6 = ipv6.matches();
        try {
            return isIpv6 || IPV4.matcher(bare).matches()
                    ? Optional.of(new IpAddress(InetAddress.getByName(isIpv6 ? ipv6.group(1) : bare)))
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return value.getHostAddress();
    }

    /**
     * By what clients are told apart: whoever has one IPv6 address has all 2^64 of its subnet, but for the link-local one,
     * which all neighbours share.
     */
    public String network() {
        return value instanceof Inet4Address || value.isLinkLocalAddress()
                ? text()
                : HexFormat.of().formatHex(Arrays.copyOf(value.getAddress(), SUBNET_BYTES)) + "/64";
    }

    @Override
    public String toString() {
        return text();
    }
}
