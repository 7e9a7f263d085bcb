package com.cvtailor.rest.filter;

import com.cvtailor.platform.AddressRanges;
import com.cvtailor.platform.IpAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a request comes from by what the proxies say on its way.
 *
 * @param proxies those that are believed
 * @param peer whoever has opened the connection
 * @param headers all of {@code X-Forwarded-For}, in their order
 */
record ForwardedFor(AddressRanges proxies, IpAddress peer, List<String> headers) {

    /** An address that some proxies write with a port, IPv6 in brackets. */
    private static final Pattern HOP =
            Pattern.compile("\\[?([0-9a-fA-F:.]+?)](?::\\d+)?|([0-9.]+)(?::\\d+)?|([0-9a-fA-F:.]+)");

    /** The last in line who is no trusted proxy; if all are, the first of them. */
    IpAddress client() {
        IpAddress nearest = peer;
        String[] hops = String.join(",", headers).split(",");
        for (int i = hops.length - 1; i >= 0 && proxies.include(nearest); i--) {
            Optional<IpAddress> before = address(hops[i].strip());
            if (before.isEmpty()) {
                break;
            }
            nearest = before.get();
        }
        return nearest;
    }

    private static Optional<IpAddress> address(String hop) {
        Matcher written = HOP.matcher(hop);
        if (!written.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= written.groupCount(); group++) {
            if (written.group(group) != null) {
                return IpAddress.parse(written.group(group));
            }
        }
        return Optional.empty();
    }
}
