package com.cvtailor.claim;

import com.cvtailor.skill.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Two numbers of the same kind that an artifact states in one sentence or in neighbouring ones, so that a reader may compute with them.
 *
 * @param left the first, in the smallest unit of its dimension
 * @param right the second, likewise
 * @param unit what they measure; null when they count
 * @param together whether one sentence has both
 * @param about the words of the first number's sentence
 * @param each whether the text says "each" between them or after the second
 */
record NumberPair(double left, double right, Unit unit, boolean together, boolean each, List<Word> about) {
    /** A reader computes with numbers that stand near each other; more would explain any number. */
    private static final int MOST_BETWEEN = 3;

    private static final int EACH_REACH = 30;
    private static final int MOST_NUMBERS = 80;

    static List<NumberPair> in(SourceText text) {
        List<NumberPair> pairs = new ArrayList<>();
        List<Quantity> all = text.quantities().stream()
                .filter(quantity -> !DateClaims.isYear(quantity.text()))
                .limit(MOST_NUMBERS)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            int from = sentenceOf(text, all.get(i));
            for (int j = i + 1; j < Math.min(all.size(), i + 2 + MOST_BETWEEN); j++) {
                int between = sentenceOf(text, all.get(j)) - from;
                boolean sameThings = text.counted(all.get(i))
                        .sharesThings(text.counted(all.get(j)).things());
                if (between <= (sameThings ? 2 : 1) && areAlike(all.get(i), all.get(j))) {
                    pairs.add(of(text, all.get(i), all.get(j), between == 0));
                }
            }
        }
        return pairs;
    }

    double difference() {
        return Math.abs(left - right);
    }

    /** What part the smaller is of the larger, in per cent. */
    double share() {
        return 100 * Math.min(left, right) / Math.max(left, right);
    }

    /** What a change from the first to the second is, in per cent. */
    double change() {
        return 100 * difference() / left;
    }

    double times() {
        return Math.max(left, right) / Math.min(left, right);
    }

    boolean measures(Quantity quantity) {
        return unit == null
                ? quantity.unit() == null
                : quantity.unit() != null && quantity.unit().dimension().equals(unit.dimension());
    }

    private static NumberPair of(SourceText text, Quantity first, Quantity second, boolean together) {
        int end = Math.min(text.text().length(), second.end() + EACH_REACH);
        String between = Tokenizer.keys(text.text().substring(Math.min(first.end(), second.start()), end));
        boolean each = between.matches("(?s).* (?:each|every|je|jeweils|apiece|chacun|chacune|cada) .*");
        return new NumberPair(first.amount(), second.amount(), first.unit(), together, each, about(text, first));
    }

    private static boolean areAlike(Quantity left, Quantity right) {
        boolean both = left.unit() != null && right.unit() != null;
        boolean alike = both ? left.unit().dimension().equals(right.unit().dimension()) : left.unit() == right.unit();
        return alike && left.amount() > 0 && right.amount() > 0;
    }

    private static List<Word> about(SourceText text, Quantity quantity) {
        return text.sentences().stream()
                .filter(sentence -> sentence.covers(quantity))
                .findFirst()
                .map(SourceSentence::words)
                .orElse(List.of());
    }

    private static int sentenceOf(SourceText text, Quantity quantity) {
        return text.segments().stream()
                .filter(segment -> segment.covers(quantity))
                .findFirst()
                .map(Segment::sentence)
                .orElse(-2);
    }
}
