package com.cvtailor.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the bundled lists of skills, one file a field of work; their first lines tell the format. */
final class SkillFile {
    static final List<String> FIELDS = List.of(
            "programming",
            "infrastructure",
            "engineering",
            "data",
            "science",
            "business",
            "design",
            "trades",
            "health",
            "domains",
            "languages",
            "certifications",
            "soft-skills");

    private SkillFile() {}

    static List<SkillEntry> readAll() {
        return FIELDS.stream().flatMap(field -> read(field + ".tsv").stream()).toList();
    }

    static List<SkillEntry> read(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                SkillFile.class.getResourceAsStream("taxonomy/" + file), StandardCharsets.UTF_8))) {
            return entries(file, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The entries of a file's lines; blank lines and those that begin with {@code "# "} hold none.
     *
     * @throws IllegalStateException when a line is not well-formed; the message names file and line
     */
    static List<SkillEntry> entries(String file, List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("# "))
                .mapToObj(i -> new SkillLine(file + " line " + (i + 1), lines.get(i)).entry())
                .toList();
    }
}
