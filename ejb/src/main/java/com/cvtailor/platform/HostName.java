package com.cvtailor.platform;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of hosts as they stand in the DNS: with underscores and hyphens in places where RFC 1123 and Java have none. */
public final class HostName {

    private static final Pattern NAME = Pattern.compile("(?!.*\\.\\.)[a-z0-9_-][a-z0-9._-]*");

    private HostName() {}

    /**
     * In lower case and ASCII; empty for what is no name. Digits and dots of other scripts become ours, so that an address
     * is seen for what it is afterwards.
     */
    public static Optional<String> ascii(String host) {
        try {
            return Optional.of(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT))
                    .filter(name -> NAME.matcher(name).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
