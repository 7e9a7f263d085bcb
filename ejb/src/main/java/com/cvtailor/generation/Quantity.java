package com.cvtailor.generation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;

/**
 * A number in a text.
 *
 * @param values what it may mean: "1.200" is 1200 to a German and 1.2 to an Englishman
 * @param text as it stands there
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 */
record Quantity(Set<BigDecimal> values, String text, int start, int end) {
    boolean isSameAs(Quantity other) {
        return !Collections.disjoint(values, other.values);
    }
}
