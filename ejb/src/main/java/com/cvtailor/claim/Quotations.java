package com.cvtailor.claim;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.skill.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a text may take from the artifacts word for word: whole sentences, which need no check wherever they stand, and the names of
 * title, role and organisation.
 */
final class Quotations {
    private static final int SHORTEST_SENTENCE = 12;

    private final List<String> sentences = new ArrayList<>();
    private final List<String> names;

    Quotations(List<ArtifactFacts> artifacts) {
        for (ArtifactFacts artifact : artifacts) {
            Sentences.in(artifact.description()).stream()
                    .map(sentence -> sentence.of(artifact.description()))
                    .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                    .forEach(sentences::add);
        }
        sentences.sort(Comparator.comparingInt(String::length).reversed());
        names = artifacts.stream()
                .flatMap(artifact -> Stream.of(artifact.title(), artifact.role(), artifact.organization()))
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** The text with blanks in place of the artifacts' sentences, so that offsets stay. */
    String blank(String text) {
        String left = text;
        for (String sentence : sentences) {
            int at = left.indexOf(sentence);
            while (at >= 0) {
                left = left.substring(0, at) + " ".repeat(sentence.length()) + left.substring(at + sentence.length());
                at = left.indexOf(sentence, at + sentence.length());
            }
        }
        return left;
    }

    /** The text without titles, roles and organisations, which may be of another language. */
    String withoutNames(String text) {
        String left = text;
        for (String name : names) {
            left = left.replace(name, " ");
        }
        return left;
    }

    /** Settles the names where they stand alone. */
    void settle(Statement statement) {
        for (String name : names) {
            for (int at = statement.text().indexOf(name);
                    at >= 0;
                    at = statement.text().indexOf(name, at + 1)) {
                if (isWhole(statement.text(), at, at + name.length())) {
                    statement.settle(at, at + name.length());
                }
            }
        }
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean left = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean right = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return left && right;
    }
}
