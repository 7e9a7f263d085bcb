package com.cvtailor.ats;

import java.util.Arrays;
import java.util.List;

/**
 * Finds fields that follow one another in a text: of all ways to place them in order the one that places most of them, and
 * of these the one with the least text between them. A common word that stands elsewhere too is so found where it belongs.
 * The time grows with the square of all occurrences, of which
 * at most {@value #MOST_OCCURRENCES} are looked at.
 */
final class Alignment {

    /** The place of a field that has none. */
    static final int NOWHERE = -1;

    private static final int MOST_OCCURRENCES = 2_000;

    private final List<ComparableText> fields;
    private final List<List<Integer>> occurrences;
    private final Step[][] best;

    /** The best way to go on from one occurrence: how many fields it places, in how much text, and which comes next. */
    private record Step(int placed, int gap, int nextField, int nextOccurrence) {

        private static final Step LAST = new Step(1, 0, -1, -1);

        boolean isWorseThan(int otherPlaced, int otherGap) {
            return placed < otherPlaced || placed == otherPlaced && gap > otherGap;
        }
    }

    private Alignment(List<ComparableText> fields, List<List<Integer>> occurrences) {
        this.fields = fields;
        int most = MOST_OCCURRENCES / Math.max(1, fields.size()) + 1;
        this.occurrences = occurrences.stream()
                .map(places -> places.subList(0, Math.min(most, places.size())))
                .toList();
        this.best = new Step[fields.size()][];
        for (int field = fields.size() - 1; field >= 0; field--) {
            best[field] = new Step[this.occurrences.get(field).size()];
            for (int i = 0; i < best[field].length; i++) {
                best[field][i] = step(field, this.occurrences.get(field).get(i));
            }
        }
    }

    /**
     * @param occurrences of each field in the text
     * @return where each field stands, or {@link #NOWHERE}
     */
    static int[] of(List<ComparableText> fields, List<List<Integer>> occurrences) {
        return new Alignment(fields, occurrences).places();
    }

    private int[] places() {
        int[] places = new int[fields.size()];
        Arrays.fill(places, NOWHERE);
        int field = -1;
        int occurrence = -1;
        Step first = new Step(0, 0, -1, -1);
        for (int f = 0; f < best.length; f++) {
            for (int i = 0; i < best[f].length; i++) {
                if (first.isWorseThan(best[f][i].placed, best[f][i].gap)) {
                    first = best[f][i];
                    field = f;
                    occurrence = i;
                }
            }
        }
        while (field >= 0) {
            places[field] = occurrences.get(field).get(occurrence);
            Step step = best[field][occurrence];
            field = step.nextField;
            occurrence = step.nextOccurrence;
        }
        return places;
    }

    private Step step(int field, int place) {
        int end = place + fields.get(field).length();
        Step chosen = Step.LAST;
        for (int next = field + 1; next < fields.size(); next++) {
            List<Integer> places = occurrences.get(next);
            for (int i = 0; i < places.size(); i++) {
                int start = places.get(i);
                if (start >= end) {
                    Step rest = best[next][i];
                    int gap = rest.gap + start - end;
                    if (chosen.isWorseThan(rest.placed + 1, gap)) {
                        chosen = new Step(rest.placed + 1, gap, next, i);
                    }
                }
            }
        }
        return chosen;
    }
}
