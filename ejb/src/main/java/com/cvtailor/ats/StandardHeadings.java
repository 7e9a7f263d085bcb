package com.cvtailor.ats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The headings by which parsers recognise sections, by language and type of section, from {@code headings.tsv}. */
final class StandardHeadings {

    private final Set<String> known = new HashSet<>();

    StandardHeadings() {
        try (InputStream stream = StandardHeadings.class.getResourceAsStream("headings.tsv")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String language, String type, String heading) {
        return known.contains(key(language, type, heading));
    }

    private void read(String line) {
        String[] columns = line.split("\t");
        for (String heading : columns[2].split("\\|")) {
            known.add(key(columns[0], columns[1], heading));
        }
    }

    private static String key(String language, String type, String heading) {
        return language + "\t" + type + "\t" + new ComparableText(heading).characters();
    }
}
