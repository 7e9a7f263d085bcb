package com.cvtailor.claim;

import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.Tokenizer;
import java.util.List;
import java.util.regex.Pattern;

/** One field of an artifact, taken apart once for all sentences that cite it. */
final class SourceText {
    private static final Pattern SUBJECT = Pattern.compile("(?u)^(?:I also|I was|I|We also|We) ");

    private final String text;
    private final String language;
    private final boolean told;
    private final List<Segment> segments;
    private final List<SourceSentence> sentences;
    private final List<Quantity> quantities;
    private final List<Counted> counted;
    private final List<NumberPair> pairs;
    private final List<SourceClause> clauses;

    /** @param told whether it is a text that may tell of others; titles and names of technologies do not */
    SourceText(String text, String language, boolean told) {
        this.text = text;
        this.language = language;
        this.told = told;
        List<Segment> cut = new Segments(language).in(text);
        this.segments = told
                ? cut
                : cut.stream().map(segment -> segment.as(Standing.OWN)).toList();
        this.sentences = segments.stream()
                .map(Segment::sentence)
                .distinct()
                .map(this::sentence)
                .toList();
        this.quantities = Quantities.in(text);
        this.counted = new Counting(text, segments, quantities, language).all();
        this.clauses = SourceClause.of(sentences, language);
        this.pairs = NumberPair.in(this);
    }

    String text() {
        return text;
    }

    /** Whether it is a description, not a name. */
    boolean isTold() {
        return told;
    }

    String language() {
        return language;
    }

    List<Segment> segments() {
        return segments;
    }

    /** The number of a segment's sentence is its place here. */
    List<SourceSentence> sentences() {
        return sentences;
    }

    /** Finer than its sentences: between full stops and semicolons. */
    List<SourceClause> clauses() {
        return clauses;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /** What its numbers count, in their order. */
    List<Counted> counted() {
        return counted;
    }

    /** What one of its numbers counts. */
    Counted counted(Quantity quantity) {
        return counted.get(quantities.indexOf(quantity));
    }

    /** Numbers that a reader may compute with. */
    List<NumberPair> pairs() {
        return pairs;
    }

    List<String> comparableSentences() {
        return Sentences.in(text).stream()
                .map(sentence -> comparable(sentence.of(text)))
                .toList();
    }

    /** Equal for a sentence and its form in a CV, which has no "I". */
    static String comparable(String sentence) {
        return Tokenizer.keys(SUBJECT.matcher(sentence.strip()).replaceFirst("").replaceAll("[.!]+$", ""));
    }

    private SourceSentence sentence(int number) {
        List<Word> words = segments.stream()
                .filter(segment -> segment.sentence() == number)
                .flatMap(segment -> segment.words().stream())
                .toList();
        return SourceSentence.of(words, language);
    }
}
