package com.cvtailor.platform;

import java.util.List;
import java.util.stream.Stream;

/** Networks as settings write them, e.g. {@code 10.0.0.0/8, 2001:db8::/32, 192.0.2.7}. */
public record AddressRanges(List<Range> ranges) {

    /** @throws IllegalArgumentException naming the part that is no network */
    public static AddressRanges of(String... commaSeparated) {
        return new AddressRanges(Stream.of(commaSeparated)
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Range::parse)
                .toList());
    }

    /** @throws IllegalArgumentException naming the setting, too */
    public static AddressRanges ofSetting(String key, String commaSeparated) {
        try {
            return of(commaSeparated);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
        }
    }

    public boolean include(IpAddress address) {
        return ranges.stream().anyMatch(range -> range.includes(address));
    }

    /** All addresses that begin with the same bits. */
    public record Range(IpAddress first, int prefix) {

        static Range parse(String text) {
            int slash = text.indexOf('/');
            IpAddress first = IpAddress.parse(slash < 0 ? text : text.substring(0, slash))
                    .orElseThrow(() -> new IllegalArgumentException(text + " is no network address"));
            int bits = first.value().getAddress().length * Byte.SIZE;
            int prefix = slash < 0 ? bits : prefix(text.substring(slash + 1));
            if (prefix < 0 || prefix > bits) {
                throw new IllegalArgumentException(text + " has no prefix of 0 to " + bits + " bits");
            }
            return new Range(first, prefix);
        }

        private static int prefix(String text) {
            return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
        }

        boolean includes(IpAddress address) {
            byte[] ours = first.value().getAddress();
            byte[] theirs = address.value().getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < prefix; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
