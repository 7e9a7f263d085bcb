package com.cvtailor.rest.filter;

import com.cvtailor.platform.AddressRanges;
import com.cvtailor.platform.IpAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address that the request comes from. Proxies append to {@code X-Forwarded-For} whom they have it from, so it
 * is read from its end, and only as far as it was written by proxies that are trusted: the rest is the client's invention.
 */
@ApplicationScoped
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    /** For a connection of which the server can tell no address any more. */
    private static final IpAddress UNKNOWN = IpAddress.parse("0.0.0.0").orElseThrow();

    private static final String SETTING = "cvtailor.proxy.trusted";

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = SETTING)
    Optional<String> trusted;

    private AddressRanges proxies;

    /** Makes this bean: a setting that cannot be read fails the start, not every request. */
    void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @PostConstruct
    void read() {
        proxies = AddressRanges.ofSetting(SETTING, trusted.orElse(""));
    }

    public String text() {
        return ip().text();
    }

    public IpAddress ip() {
        return new ForwardedFor(proxies, peer(), forwardedFor()).client();
    }

    /**
     * Whether the client itself is in one of these networks. It is in none when somebody unknown has forwarded its request:
     * then only the neighbour is known, e.g. a proxy on this very machine that nobody has named.
     */
    boolean isIn(AddressRanges networks) {
        boolean forwardedByUnknown = !proxies.include(peer())
                && Stream.of(FORWARDED_FOR, "Forwarded", "X-Real-IP", "Via").anyMatch(this::isSent);
        return !forwardedByUnknown && networks.include(ip());
    }

    private boolean isSent(String header) {
        return request.getHeader(header) != null;
    }

    private IpAddress peer() {
        String address = request.getRemoteAddr();
        return address == null ? UNKNOWN : IpAddress.parse(address).orElse(UNKNOWN);
    }

    private List<String> forwardedFor() {
        return Collections.list(request.getHeaders(FORWARDED_FOR));
    }
}
