package com.cvtailor.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the bundled list of skills; its first lines tell the format. */
final class SkillFile {
    private SkillFile() {}

    /** A line of the file; the spellings still carry their marks. */
    record Entry(Skill skill, List<String> spellings) {}

    static List<Entry> read(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(SkillFile.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(SkillFile::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        String[] columns = line.split("\t", -1);
        List<String> spellings = new ArrayList<>();
        spellings.add(columns[0]);
        spellings.addAll(list(columns, 2));
        Skill skill = new Skill(
                withoutMark(columns[0]),
                SkillCategory.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                list(columns, 2).stream().map(SkillFile::withoutMark).toList(),
                list(columns, 3));
        return new Entry(skill, List.copyOf(spellings));
    }

    static SkillForm form(Skill skill, String spelling) {
        boolean marked = spelling.startsWith("=") || spelling.startsWith("~");
        return new SkillForm(skill, marked ? withoutMark(spelling) : null, spelling.startsWith("~"));
    }

    static String withoutMark(String spelling) {
        return spelling.startsWith("=") || spelling.startsWith("~") ? spelling.substring(1) : spelling;
    }

    private static List<String> list(String[] columns, int index) {
        return columns.length <= index || columns[index].isEmpty() ? List.of() : List.of(columns[index].split("\\|"));
    }
}
