package com.cvtailor.jobdescription;

import com.cvtailor.skill.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The phrases, in four languages, by which advertisements name their sections and say how much they want something. */
final class Phrases {
    private static final Map<String, List<Phrase>> BY_GROUP = read();
    private static final List<Phrase> HEADINGS = BY_GROUP.entrySet().stream()
            .filter(group -> group.getKey().startsWith("heading."))
            .flatMap(group -> group.getValue().stream())
            .sorted(Comparator.comparingInt((Phrase phrase) -> -phrase.keys().length())
                    .thenComparing(Phrase::keys)
                    .thenComparing(Phrase::group))
            .toList();

    private record Phrase(String group, String keys) {}

    private Phrases() {}

    /** The section that a heading opens; the longest phrase in it decides. */
    static Optional<SectionKind> heading(String line) {
        String keys = Tokenizer.keys(line);
        return HEADINGS.stream()
                .filter(phrase -> keys.contains(phrase.keys()))
                .findFirst()
                .map(phrase -> SectionKind.valueOf(phrase.group()
                        .substring("heading.".length())
                        .replace('-', '_')
                        .toUpperCase(Locale.ROOT)));
    }

    static boolean notAsked(String clause) {
        return contains("cue.not-asked", clause);
    }

    static boolean nice(String sentence) {
        return contains("cue.nice", sentence);
    }

    static boolean must(String sentence) {
        return contains("cue.must", sentence);
    }

    static boolean elsewhere(String sentence) {
        return contains("cue.elsewhere", sentence);
    }

    private static boolean contains(String group, String text) {
        String keys = Tokenizer.keys(text);
        return BY_GROUP.get(group).stream().anyMatch(phrase -> keys.contains(phrase.keys()));
    }

    private static Map<String, List<Phrase>> read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Phrases.class.getResourceAsStream("phrases.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .flatMap(line -> Arrays.stream(line[1].split("\\|"))
                            .map(phrase -> new Phrase(line[0], Tokenizer.keys(phrase))))
                    .collect(Collectors.groupingBy(Phrase::group));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
