package com.cvtailor.it;

import com.cvtailor.evidence.fake.FakeWeb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** All hosts that the servers under test can find: a few, and all on this machine. Nothing is asked of the internet. */
final class FakeInternet {

    /** Serves http://web.example. */
    static final FakeWeb WEB = FakeWeb.start();

    /** Listens on all addresses, and must never be heard. */
    static final FakeWeb CANARY = FakeWeb.at("0.0.0.0", 0);

    private static final Path HOSTS = hosts();

    private FakeInternet() {}

    static Map<String, String> settings() {
        return Map.of(
                "CVTAILOR_JAVA_OPTIONS",
                javaOption() + " " + System.getProperty("cvtailor.java-options", ""),
                "CVTAILOR_EVIDENCE_ALLOWED_HOSTS",
                "web.example, example.org, github.com",
                "CVTAILOR_EVIDENCE_HOST_INTERVAL",
                "PT0.001S");
    }

    static String javaOption() {
        return "-Djdk.net.hosts.file=" + HOSTS;
    }

    static String url(String path) {
        return "http://web.example:" + WEB.port() + path;
    }

    /** Behind the last two names nobody listens, so that links to them are unreachable, and stay in documents. */
    private static Path hosts() {
        try {
            Path file = Files.createTempFile("hosts", "");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file,
                    """
                    127.0.0.1 localhost web.example inside.example %s
                    127.0.0.99 example.org github.com
                    """
                            .formatted(InetAddress.getLocalHost().getHostName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
