package com.cvtailor.evidence;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hosts that are addresses, in every spelling that a browser takes for one: {@code 127.0.0.1}, {@code 127.1}, {@code 0x7f.1},
 * {@code 017700000001}, {@code 2130706433}, {@code ::1}. By the IPv4 parser of the WHATWG's URL standard; no name is ever
 * looked up here.
 */
final class IpLiteral {

    private static final int PARTS = 4;
    private static final long BYTE = 256;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]+");

    private IpLiteral() {}

    /** Whether the host can only be an IPv4 address, well-formed or not: no name in the DNS ends in a number. */
    static boolean endsInNumber(String host) {
        List<String> parts = parts(host);
        return NUMBER.matcher(parts.get(parts.size() - 1)).matches();
    }

    /** IPv6 without brackets and zone. */
    static Optional<InetAddress> of(String host) {
        if (host.indexOf(':') >= 0) {
            return IPV6.matcher(host).matches() ? ipv6(host) : Optional.empty();
        }
        return endsInNumber(host) ? ipv4(parts(host)) : Optional.empty();
    }

    private static Optional<InetAddress> ipv6(String host) {
        try {
            return Optional.of(InetAddress.getByName('[' + host + ']'));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** All parts but the last are bytes; the last fills what is left. */
    private static Optional<InetAddress> ipv4(List<String> parts) {
        if (parts.size() > PARTS
                || !parts.stream().allMatch(part -> NUMBER.matcher(part).matches())) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            long limit = last ? (long) Math.pow(BYTE, PARTS - (double) i) : BYTE;
            long number = number(parts.get(i));
            if (number < 0 || number >= limit) {
                return Optional.empty();
            }
            address = address * limit + number;
        }
        return Optional.of(address(address));
    }

    /** Negative when it is too large, or has digits that its base does not know. */
    private static long number(String part) {
        try {
            if (part.startsWith("0x") || part.startsWith("0X")) {
                return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
            }
            return Long.parseLong(part, part.startsWith("0") ? 8 : 10);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static InetAddress address(long number) {
        byte[] bytes = new byte[PARTS];
        for (int i = 0; i < PARTS; i++) {
            bytes[i] = (byte) (number >> Byte.SIZE * (PARTS - 1 - i));
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One dot at the end says that a name is complete, and nothing else. */
    private static List<String> parts(String host) {
        return Arrays.asList((host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1));
    }
}
