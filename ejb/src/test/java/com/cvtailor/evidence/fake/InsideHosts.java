package com.cvtailor.evidence.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Hosts, as a URL may spell them, that link checks must not reach. */
public final class InsideHosts {

    public static final List<String> SPELLINGS = read();

    private InsideHosts() {}

    private static List<String> read() {
        try (InputStream in = InsideHosts.class.getResourceAsStream("inside.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
