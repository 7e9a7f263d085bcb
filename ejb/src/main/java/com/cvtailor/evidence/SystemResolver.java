package com.cvtailor.evidence;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Asks the operating system. */
final class SystemResolver implements NameResolver {

    /** As long as Java itself remembers that a name was not found; the reason is forgotten by then. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    /** In what the C library says in all four of our languages when no server for names could be asked. */
    private static final String PASSING = "tempor";

    private final NameResolver system;
    private volatile Instant silentUntil = Instant.MIN;

    SystemResolver() {
        this(host -> List.of(InetAddress.getAllByName(host)));
    }

    SystemResolver(NameResolver system) {
        this.system = system;
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        if (isUnder("localhost", host)) {
            return List.of(InetAddress.getLoopbackAddress());
        }
        if (isUnder("invalid", host)) {
            throw new UnknownHostException(host);
        }
        try {
            return system.addresses(host);
        } catch (UnknownHostException e) {
            throw isSilence(host, String.valueOf(e.getMessage())) ? new NoResolver(host) : e;
        }
    }

    /** Names that RFC 6761 gives a meaning, whatever a server for names says. */
    private static boolean isUnder(String domain, String host) {
        return host.equals(domain) || host.endsWith('.' + domain);
    }

    private boolean isSilence(String host, String message) {
        String reason = message.startsWith(host) ? message.substring(host.length()) : message;
        if (reason.toLowerCase(Locale.ROOT).contains(PASSING)) {
            silentUntil = Instant.now().plus(REMEMBERED);
            return true;
        }
        return reason.isEmpty() && Instant.now().isBefore(silentUntil);
    }

    /** Nobody knows whether the host exists: no server for names has answered. */
    static final class NoResolver extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NoResolver(String host) {
            super(host);
        }
    }
}
