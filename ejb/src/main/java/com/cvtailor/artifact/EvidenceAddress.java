package com.cvtailor.artifact;

import com.cvtailor.platform.HostName;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link's address, judged by its spelling alone; where it leads is for the link check to find out. */
public final class EvidenceAddress {

    private EvidenceAddress() {}

    private static final Pattern PORT = Pattern.compile(":\\d*$");

    /** The host in lower case and ASCII; empty when the text is no absolute http or https address or holds credentials. */
    public static Optional<String> host(String url) {
        try {
            URI uri = new URI(url.strip());
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getRawAuthority() != null ? host(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Java knows no host with letters beyond ASCII or an underscore; both exist. */
    private static Optional<String> host(URI uri) {
        if (uri.getRawAuthority().contains("@")) {
            return Optional.empty();
        }
        if (uri.getHost() != null) {
            return Optional.of(uri.getHost().toLowerCase(Locale.ROOT));
        }
        return HostName.ascii(PORT.matcher(uri.getRawAuthority()).replaceFirst(""));
    }

    /** Whether it leads to github.com, one of its subdomains, or GitHub Pages. */
    public static boolean isOnGithub(String url) {
        return host(url)
                .filter(host ->
                        host.equals("github.com") || host.endsWith(".github.com") || host.endsWith(".github.io"))
                .isPresent();
    }

    /**
     * The address in the letters that RFC 3986 allows, for readers that know no others.
     *
     * @param url one that has a {@link #host}
     */
    public static String ascii(String url) {
        URI uri = URI.create(url.strip());
        String authority = uri.getRawAuthority();
        String text = uri.toString();
        String rest = URI.create("http://h" + text.substring(text.indexOf(authority) + authority.length()))
                .toASCIIString()
                .substring("http://h".length());
        Matcher port = PORT.matcher(authority);
        String host = uri.getHost() == null ? host(uri).orElseThrow() + (port.find(0) ? port.group() : "") : authority;
        // Java lets brackets pass in a query; the RFC has them only around an IPv6 host.
        return uri.getScheme() + "://" + host + rest.replace("[", "%5B").replace("]", "%5D");
    }
}
