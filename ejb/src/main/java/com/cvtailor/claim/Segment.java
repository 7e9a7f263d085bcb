package com.cvtailor.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch of a sentence between commas, brackets, conjunctions and the beginnings of other statements.
 *
 * @param sentence the number of its sentence in the text
 * @param roles what each of its words does
 * @param marks the numbers of the marks that it bears, see {@link Concepts#MARKS}
 * @param change whether it tells of an amount that changed
 */
record Segment(
        int sentence, List<Word> words, Standing standing, List<WordRole> roles, Set<Integer> marks, boolean change) {

    static Segment of(int sentence, List<Word> words, Standing standing, String language) {
        List<WordRole> roles = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            roles.add(WordRole.of(words, i, language));
        }
        Set<Integer> marks = new HashSet<>();
        Concepts.MARKS.in(words, language).forEach(hit -> marks.add(hit.meaning()));
        boolean change = Concepts.LINKS.in(words, language).stream()
                .map(hit -> Concepts.LINKS.columns(hit.meaning()).get(0))
                .anyMatch(kind -> kind.equals("agent") || kind.equals("change"));
        return new Segment(sentence, List.copyOf(words), standing, List.copyOf(roles), Set.copyOf(marks), change);
    }

    /** See {@link com.cvtailor.skill.Tokenizer#keys}. */
    String keys() {
        return words.stream().map(Word::key).collect(Collectors.joining(" ", " ", " "));
    }

    Segment as(Standing other) {
        return new Segment(sentence, words, other, roles, marks, change);
    }

    boolean isOwn() {
        return standing == Standing.OWN;
    }

    boolean isDenied() {
        return standing == Standing.DENIED;
    }

    boolean holds(Word word) {
        return words.stream().anyMatch(other -> word.is(other.forms()));
    }

    boolean covers(Quantity quantity) {
        return words.get(0).start() <= quantity.start()
                && quantity.start() < words.get(words.size() - 1).end();
    }
}
