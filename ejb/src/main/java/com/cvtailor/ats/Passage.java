package com.cvtailor.ats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fields that are read together, such as a section. Templates may order the passages as they like, but not what is in one.
 *
 * @param ordered read one after the other
 * @param asides read anywhere between two of the ordered ones
 * @param closed whether nothing else may be read within it
 */
record Passage(List<Field> ordered, List<Aside> asides, boolean closed) {

    /**
     * @param after the index of the ordered field that it follows; -1 when it may open the passage
     * @param before the index of the ordered field that it precedes, possibly one past the last
     */
    record Aside(Field field, int after, int before) {}

    int size() {
        return ordered.size() + asides.size();
    }

    static List<Field> fields(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> Stream.concat(
                        passage.ordered().stream(), passage.asides().stream().map(Aside::field)))
                .toList();
    }

    /** Gathers a passage from its beginning to its end. */
    static final class Builder {

        private final List<Field> ordered = new ArrayList<>();
        private final List<Aside> asides = new ArrayList<>();

        /** Without effect when there is no text. */
        Builder then(String path, String text) {
            if (isGiven(text)) {
                ordered.add(new Field(path, text));
            }
            return this;
        }

        /** How many ordered fields there are so far. */
        int size() {
            return ordered.size();
        }

        /** Without effect when there is no text. */
        Builder aside(String path, String text, int after, int before) {
            if (isGiven(text)) {
                asides.add(new Aside(new Field(path, text), after, before));
            }
            return this;
        }

        Passage open() {
            return new Passage(List.copyOf(ordered), List.copyOf(asides), false);
        }

        Passage closed() {
            return new Passage(List.copyOf(ordered), List.copyOf(asides), true);
        }

        private static boolean isGiven(String text) {
            return text != null && !new ComparableText(text).isEmpty();
        }
    }
}
