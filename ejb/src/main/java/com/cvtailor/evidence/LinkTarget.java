package com.cvtailor.evidence;

import com.cvtailor.platform.HostName;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one hop of a check leads, as its spelling says.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case and ASCII, without a dot at the end; an address in its usual spelling, IPv6 without brackets
 * @param literal the address, when the host is one
 * @param path with the query, in the letters that a request line may have
 */
record LinkTarget(String scheme, String host, Optional<InetAddress> literal, int port, String path) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LARGEST_PORT = 65_535;

    /** Where other services listen that could be made to take a request for something of theirs: the "bad ports" of Fetch. */
    private static final Set<Integer> PORTS_OF_OTHERS = Set.of(
            1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
            109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
            526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
            3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080);

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:\\[(?<ipv6>[^\\]]*)]|(?<name>[^:\\[\\]]+))(?::(?<port>\\d{0,9}))?");

    /** What servers write in a Location although it must be escaped. */
    private static final Pattern UNESCAPED = Pattern.compile("[ \"<>\\[\\\\\\]^`{|}]|%(?![0-9a-fA-F]{2})");

    /** How a Location may begin: here brackets stand around an IPv6 host. */
    private static final Pattern UP_TO_PATH = Pattern.compile("(?:(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/?#]*)?");

    static LinkTarget of(String url) throws CheckEnded {
        return of(uri(url));
    }

    /** Where a Location leads from here (RFC 3986, 5.2). */
    LinkTarget redirectedTo(String location) throws CheckEnded {
        try {
            URI reference = uri(escaped(location.strip()));
            String here = scheme + "://" + authority() + path;
            if (reference.toString().isEmpty()) {
                return this;
            }
            // Java takes the last segment of the path away from before a bare query.
            return reference.toString().startsWith("?")
                    ? of(here.split("\\?", 2)[0] + reference)
                    : of(uri(here).resolve(reference));
        } catch (CheckEnded e) {
            throw e.result().state() == LinkState.BLOCKED ? e : CheckEnded.unreachable("redirect");
        }
    }

    private static String escaped(String location) {
        Matcher beginning = UP_TO_PATH.matcher(location);
        int path = beginning.lookingAt() ? beginning.end() : 0;
        return location.substring(0, path)
                + UNESCAPED.matcher(location.substring(path)).replaceAll(it -> "%%%02X"
                        .formatted((int) it.group().charAt(0)));
    }

    private static LinkTarget of(URI uri) throws CheckEnded {
        if (!uri.isAbsolute()) {
            throw CheckEnded.invalid("address");
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw CheckEnded.blocked("scheme");
        }
        String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        if (authority.contains("@")) {
            throw CheckEnded.blocked("credentials");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw CheckEnded.invalid("address");
        }
        String name = parts.group("name") == null ? parts.group("ipv6") : hostName(parts.group("name"));
        Optional<InetAddress> literal = IpLiteral.of(name);
        if (literal.isEmpty() && (parts.group("name") == null || IpLiteral.endsInNumber(name))) {
            throw CheckEnded.invalid("address");
        }
        return new LinkTarget(
                scheme,
                literal.map(InetAddress::getHostAddress).orElse(name),
                literal,
                port(parts.group("port"), scheme),
                path(uri));
    }

    private static URI uri(String text) throws CheckEnded {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw CheckEnded.invalid("address");
        }
    }

    static String hostName(String host) throws CheckEnded {
        String name = HostName.ascii(host).orElseThrow(() -> CheckEnded.invalid("address"));
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static int port(String digits, String scheme) throws CheckEnded {
        if (digits == null || digits.isEmpty()) {
            return standardPort(scheme);
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > LARGEST_PORT) {
            throw CheckEnded.invalid("address");
        }
        return port;
    }

    private static int standardPort(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery();
        return URI.create("http://h" + path + query).toASCIIString().substring("http://h".length());
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    boolean isOnPortOfOthers() {
        return PORTS_OF_OTHERS.contains(port);
    }

    /** As it stands in {@code Host}. */
    String authority() {
        String name = host.indexOf(':') < 0 ? host : '[' + host + ']';
        return port == standardPort(scheme) ? name : name + ':' + port;
    }
}
