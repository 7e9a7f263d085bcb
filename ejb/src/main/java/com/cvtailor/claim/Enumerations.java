package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Set;

/** Counts what an artifact lists: "in three languages" of "in Spanish, Portuguese and English". */
final class Enumerations {
    private static final Set<String> AND = Set.of("and", "or", "und", "oder", "et", "ou", "y", "o");
    private static final Set<String> BEFORE = WordList.of(
            "in on at for with of by from to as im am für mit von bei aus auf dans en avec pour de para con por");
    private static final int LONGEST_ITEM = 3;

    private Enumerations() {}

    /** Whether the text lists as many things as the sentence counts. People are not counted so: who did what is another question. */
    static boolean have(SourceText text, Counted claimed) {
        double value = claimed.quantity().amount();
        if (claimed.quantity().unit() != null
                || claimed.countsPeople()
                || claimed.things().isEmpty()) {
            return false;
        }
        return text.sentences().stream().anyMatch(sentence -> has(sentence.words(), value));
    }

    private static boolean has(List<Word> words, double value) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (AND.contains(words.get(i).key())) {
                int items = 1 + itemsBefore(words, i);
                boolean years = items == 2 && isYear(words.get(i - 1)) && isYear(words.get(i + 1));
                if (items == value && (items > 2 || years)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Items of at most three words before the conjunction, separated by commas. */
    private static int itemsBefore(List<Word> words, int and) {
        int items = 1;
        int length = 0;
        for (int i = and - 1;
                i >= 0
                        && length <= LONGEST_ITEM
                        && !BEFORE.contains(words.get(i).key());
                i--) {
            boolean comma = words.get(i).key().equals(",");
            if (comma && length > 0) {
                items++;
                length = 0;
            } else if (words.get(i).isWord()) {
                length++;
            } else if (!comma) {
                break;
            }
        }
        return items;
    }

    private static boolean isYear(Word word) {
        return DateClaims.isYear(word.text());
    }
}
