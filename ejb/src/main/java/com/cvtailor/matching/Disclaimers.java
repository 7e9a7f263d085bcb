package com.cvtailor.matching;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells when a clause speaks of what the person did not do, or of the work of others. */
public final class Disclaimers {
    /** The token keys of each phrase, by the first of them. */
    private static final Map<String, List<List<String>>> PHRASES = read();

    private Disclaimers() {}

    public static boolean in(String clause) {
        return in(Tokenizer.tokens(clause));
    }

    static boolean in(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            for (List<String> phrase : PHRASES.getOrDefault(tokens.get(i).key(), List.of())) {
                if (stands(phrase, tokens, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(List<String> phrase, List<Token> tokens, int from) {
        if (from + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(tokens.get(from + i).key())) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<List<String>>> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Disclaimers.class.getResourceAsStream("disclaimers.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Tokenizer.tokens(line).stream().map(Token::key).toList())
                    .collect(Collectors.groupingBy(phrase -> phrase.get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
