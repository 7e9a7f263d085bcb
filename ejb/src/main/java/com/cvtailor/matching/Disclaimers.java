package com.cvtailor.matching;

import com.cvtailor.skill.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells when a clause speaks of what the person did not do, or of the work of others. */
public final class Disclaimers {
    private static final List<String> PHRASES = read();

    private Disclaimers() {}

    public static boolean in(String clause) {
        String keys = Tokenizer.keys(clause);
        return PHRASES.stream().anyMatch(keys::contains);
    }

    private static List<String> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Disclaimers.class.getResourceAsStream("disclaimers.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Tokenizer::keys)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
