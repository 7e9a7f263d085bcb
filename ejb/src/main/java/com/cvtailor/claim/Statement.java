package com.cvtailor.claim;

import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One sentence that is to be checked, taken apart once for all checks. */
final class Statement {
    private static final Set<String> WITHOUT = Set.of("without", "ohne", "sans", "sin", "no");

    private final String text;
    private final String language;
    private final List<Segment> segments;
    private final List<Word> words;
    private final List<SkillMention> mentions;
    private final List<Quantity> quantities;
    private final List<Counted> counted;
    private final List<PhraseTable.Hit> links;
    private final Map<Integer, Set<Integer>> meanings = new HashMap<>();
    private final Map<Integer, Segment> segmentsByStart = new HashMap<>();
    private final BitSet settled = new BitSet();

    Statement(String text, String language, SkillTaxonomy taxonomy) {
        this.text = text;
        this.language = language;
        this.segments = new Segments(language).in(text);
        this.words =
                segments.stream().flatMap(segment -> segment.words().stream()).toList();
        segments.forEach(segment -> segment.words().forEach(word -> segmentsByStart.put(word.start(), segment)));
        this.mentions = taxonomy.mentionsIn(text);
        this.quantities = Quantities.in(text);
        this.counted = new Counting(text, segments, quantities, language).all();
        this.links = Concepts.LINKS.in(words, language);
        Concepts.SYNONYMS.in(words, language).forEach(this::keepMeaning);
        Concepts.FIXED
                .in(words, language)
                .forEach(hit -> settle(
                        words.get(hit.start()).start(), words.get(hit.end() - 1).end()));
    }

    private void keepMeaning(PhraseTable.Hit hit) {
        for (int i = hit.start(); i < hit.end(); i++) {
            meanings.computeIfAbsent(words.get(i).start(), place -> new HashSet<>())
                    .add(hit.meaning());
        }
    }

    /** What the list of synonyms says that the word at the offset may mean, alone or in a phrase. */
    Set<Integer> meaningsAt(int offset) {
        return meanings.getOrDefault(offset, Set.of());
    }

    String text() {
        return text;
    }

    String language() {
        return language;
    }

    List<Segment> segments() {
        return segments;
    }

    List<Word> words() {
        return words;
    }

    List<SkillMention> mentions() {
        return mentions;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /** What its numbers count, in their order. */
    List<Counted> counted() {
        return counted;
    }

    /** Where it has words of cause or change, see {@link Concepts#LINKS}. */
    List<PhraseTable.Hit> links(String kind) {
        return links.stream()
                .filter(hit -> Concepts.LINKS.columns(hit.meaning()).get(0).equals(kind))
                .toList();
    }

    /** The words that say what it is about: no small words, nor those that tell of a change, which is said in many ways. */
    List<Word> contentOf(List<Word> some) {
        List<Word> changes =
                links("agent").stream().map(hit -> words.get(hit.start())).toList();
        return some.stream()
                .filter(word -> word.isWord() && !NeutralWords.contain(word, language) && !changes.contains(word))
                .toList();
    }

    /** Marks a stretch as looked after: whatever is to be said of it has been said. */
    void settle(int start, int end) {
        settled.set(start, end);
    }

    boolean isSettled(Word word) {
        return settled.get(word.start());
    }

    /** Whether the sentence itself denies the word: "without an outage". */
    boolean isDenied(Word word) {
        Segment segment = segmentOf(word);
        return segment.isDenied()
                || segment.words().stream()
                        .anyMatch(other -> WITHOUT.contains(other.key()) && other.start() < word.start());
    }

    private Segment segmentOf(Word word) {
        return segmentsByStart.get(word.start());
    }
}
