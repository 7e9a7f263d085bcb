package com.cvtailor.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings words to the form that they are compared in, by Lucene's analyzer of one language: without endings, without stop
 * words. Each word is analyzed once. For one thread and one match: an analyzer keeps its parts with the thread until it is
 * closed.
 */
final class Stems implements AutoCloseable {
    private final Analyzer analyzer;
    private final Map<String, String> known = new HashMap<>();

    /** @param language ISO 639-1; words of a language that is none of ours keep their endings */
    Stems(String language) {
        analyzer = switch (language) {
            case "en" -> new EnglishAnalyzer();
            case "de" -> new GermanAnalyzer();
            case "fr" -> new FrenchAnalyzer();
            case "es" -> new SpanishAnalyzer();
            default -> new StandardAnalyzer();
        };
    }

    /** Empty when the word says nothing: a stop word, a number, a single letter. */
    String of(String word) {
        return known.computeIfAbsent(word, this::analyzed);
    }

    @Override
    public void close() {
        analyzer.close();
    }

    private String analyzed(String word) {
        if (word.length() < 2 || word.chars().allMatch(Character::isDigit)) {
            return "";
        }
        try (TokenStream stream = analyzer.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : "";
            stream.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
