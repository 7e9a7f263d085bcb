package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of an artifact's text between full stops and semicolons, and what it says of causes.
 *
 * @param linked whether it joins a cause to an effect
 * @param doubtful whether it, or what is added to it, leaves open what caused a change
 * @param explained whether it names a cause, which may be another than the person's work
 * @param contrast whether it sets what is now against what was before: "takes one night instead of four days"
 */
record SourceClause(List<Word> words, boolean linked, boolean doubtful, boolean explained, boolean contrast) {
    private static final Set<String> NOW = WordList.of("now jetzt nun heute today désormais maintenant ahora");
    private static final Set<String> BEFORE = WordList.of(
            "before instead previously formerly earlier used statt vorher früher zuvor bisher avant auparavant lieu antes");

    /** The clauses of all sentences in their order. */
    static List<SourceClause> of(List<SourceSentence> sentences, String language) {
        List<List<Word>> parts = new ArrayList<>();
        for (SourceSentence sentence : sentences) {
            int start = 0;
            for (int i = 0; i <= sentence.words().size(); i++) {
                boolean end = i == sentence.words().size()
                        || sentence.words().get(i).key().equals(";");
                if (end && i > start) {
                    parts.add(sentence.words().subList(start, i));
                }
                start = end ? i + 1 : start;
            }
        }
        List<SourceClause> clauses = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean doubt = has(parts.get(i), language, "doubt");
            boolean doubted = i + 1 < parts.size()
                    && has(parts.get(i + 1), language, "doubt")
                    && !has(parts.get(i + 1), language, "change");
            boolean linked = has(parts.get(i), language, "cause")
                    || has(parts.get(i), language, "reason")
                    || has(parts.get(i), language, "weak");
            boolean contrast = hasAny(parts.get(i), NOW) && hasAny(parts.get(i), BEFORE);
            clauses.add(new SourceClause(
                    parts.get(i), linked, doubt || doubted, has(parts.get(i), language, "otherwise"), contrast));
        }
        return clauses;
    }

    /** Whether it has at least half of the words. */
    boolean tellsOf(List<Word> content) {
        long shared = shared(content);
        return shared > 0 && 2 * shared >= content.size();
    }

    long shared(List<Word> some) {
        return some.stream()
                .filter(word -> words.stream().anyMatch(other -> word.is(other.forms())))
                .count();
    }

    private static boolean has(List<Word> words, String language, String kind) {
        return Concepts.LINKS.in(words, language).stream()
                .anyMatch(hit -> Concepts.LINKS.columns(hit.meaning()).get(0).equals(kind));
    }

    private static boolean hasAny(List<Word> words, Set<String> some) {
        return words.stream().map(Word::key).anyMatch(some::contains);
    }
}
