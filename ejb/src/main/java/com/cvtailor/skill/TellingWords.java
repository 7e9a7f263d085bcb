package com.cvtailor.skill;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Words of a text that tell whether a marked spelling means its skill; all are token keys.
 *
 * @param deciding one of them in the same line is enough for an ambiguous spelling ("Go", "Excel")
 * @param denyingBefore one of them right before the spelling tells that it means something else ("vitamin C")
 * @param denyingAfter the same, right after it ("C-level")
 */
record TellingWords(Set<String> deciding, Set<String> denyingBefore, Set<String> denyingAfter) {
    /** Sorts the words of a data file by their signs: {@code <} denies before, {@code >} after, {@code !} on both sides. */
    static TellingWords of(List<String> signed, UnaryOperator<String> key) {
        Set<String> deciding = new HashSet<>();
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        for (String word : signed) {
            switch (word.charAt(0)) {
                case '<' -> before.add(key.apply(word.substring(1)));
                case '>' -> after.add(key.apply(word.substring(1)));
                case '!' -> {
                    before.add(key.apply(word.substring(1)));
                    after.add(key.apply(word.substring(1)));
                }
                default -> deciding.add(key.apply(word));
            }
        }
        return new TellingWords(Set.copyOf(deciding), Set.copyOf(before), Set.copyOf(after));
    }

    boolean isEmpty() {
        return deciding.isEmpty() && denyingBefore.isEmpty() && denyingAfter.isEmpty();
    }
}
