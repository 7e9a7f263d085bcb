package com.cvtailor.ats;

import com.cvtailor.ats.FoundField.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the fields of a document in the text that was read from its file. Templates may order passages as they like,
 * even beside each other on the page, but a machine must not read them into each other, and the name comes first.
 */
final class FieldSearch {

    /** Shorter texts, such as "Java", stand in many places for good reason. */
    private static final int LONG_ENOUGH_TO_STAND_ONCE = 15;

    private final ComparableText text;
    private final List<Passage> passages;
    private final List<FoundField> found = new ArrayList<>();
    private final List<Extent> extents = new ArrayList<>();

    /** From where to where a passage is read. */
    private record Extent(Field first, int from, int to) {}

    /** @param passages the first of which is the name alone */
    FieldSearch(String text, List<Passage> passages) {
        this.text = new ComparableText(text);
        this.passages = passages;
        passages.forEach(this::look);
        expectPassagesApart();
    }

    /** Every field once. */
    List<FoundField> fields() {
        return List.copyOf(found);
    }

    private void look(Passage passage) {
        List<ComparableText> fields =
                passage.ordered().stream().map(Field::comparable).toList();
        List<List<Integer>> occurrences =
                fields.stream().map(text::occurrencesOf).toList();
        int[] places = Alignment.of(fields, occurrences);
        for (int i = 0; i < places.length; i++) {
            Field field = passage.ordered().get(i);
            List<Integer> all = occurrences.get(i);
            if (places[i] != Alignment.NOWHERE) {
                note(field, Place.WHERE_EXPECTED, places[i]);
            } else {
                noteMisplaced(field, all);
            }
        }
        passage.asides().forEach(aside -> look(aside, fields, places));
        rememberExtent(passage, fields, places);
    }

    private void look(Passage.Aside aside, List<ComparableText> fields, int[] places) {
        int from = 0;
        for (int i = aside.after(); i >= 0 && from == 0; i--) {
            from = places[i] == Alignment.NOWHERE
                    ? 0
                    : places[i] + fields.get(i).length();
        }
        int to = text.length();
        for (int i = aside.before(); i < places.length && to == text.length(); i++) {
            to = places[i] == Alignment.NOWHERE ? to : places[i];
        }
        ComparableText wanted = aside.field().comparable();
        List<Integer> all = text.occurrencesOf(wanted);
        int start = from;
        int end = to - wanted.length();
        List<Integer> inside =
                all.stream().filter(at -> at >= start && at <= end).toList();
        if (!inside.isEmpty()) {
            int intact = inside.stream()
                    .filter(at -> text.hasSameWordsAt(at, wanted))
                    .findFirst()
                    .orElse(inside.get(0));
            note(aside.field(), Place.WHERE_EXPECTED, intact);
        } else {
            noteMisplaced(aside.field(), all);
        }
    }

    private void noteMisplaced(Field field, List<Integer> occurrences) {
        if (occurrences.isEmpty()) {
            found.add(new FoundField(field, Place.NOWHERE, true, false));
        } else {
            note(field, Place.ELSEWHERE, occurrences.get(0));
        }
    }

    private void note(Field field, Place place, int at) {
        found.add(new FoundField(
                field,
                place,
                text.hasSameWordsAt(at, field.comparable()),
                standsOnce(field) && isRepeated(field.comparable())));
    }

    /** The name may stand at the head of every page, and addresses share their hosts with links to proofs. */
    private static boolean standsOnce(Field field) {
        return field.comparable().length() >= LONG_ENOUGH_TO_STAND_ONCE
                && !field.path().startsWith("basics.");
    }

    private boolean isRepeated(ComparableText wanted) {
        int read = text.occurrencesOf(wanted).size();
        return read > 1 && read > timesSaid(wanted);
    }

    private int timesSaid(ComparableText wanted) {
        return Passage.fields(passages).stream()
                .mapToInt(field -> field.comparable().occurrencesOf(wanted).size())
                .sum();
    }

    private void rememberExtent(Passage passage, List<ComparableText> fields, int[] places) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int i = 0; i < places.length; i++) {
            if (places[i] != Alignment.NOWHERE) {
                from = Math.min(from, places[i]);
                to = Math.max(to, places[i] + fields.get(i).length());
            }
        }
        if (passage.closed() && to >= 0) {
            extents.add(new Extent(passage.ordered().get(0), from, to));
        }
    }

    /** A passage that is read in the midst of another one, or before the name, is not where it belongs. */
    private void expectPassagesApart() {
        for (Extent extent : extents) {
            boolean beforeTheName = extent.from < extents.get(0).from;
            boolean within = extents.stream()
                    .anyMatch(other -> other != extent
                            && other.to - other.from > extent.to - extent.from
                            && extent.from < other.to
                            && other.from < extent.to);
            if (beforeTheName || within) {
                found.replaceAll(field -> field.field() == extent.first
                        ? new FoundField(field.field(), Place.ELSEWHERE, field.wordsIntact(), field.repeated())
                        : field);
            }
        }
    }
}
