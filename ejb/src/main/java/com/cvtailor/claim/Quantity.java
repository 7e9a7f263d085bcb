package com.cvtailor.claim;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A number in a text.
 *
 * @param values what it may mean: "1.200" is 1200 to a German and 1.2 to an Englishman
 * @param unit what it measures; null when it only counts
 * @param text as it stands there
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character, without the unit
 */
record Quantity(Set<BigDecimal> values, Unit unit, String text, int start, int end) {
    /** Equal in value and, where both have a unit, in dimension; a bare number is not a percentage. */
    boolean isSameAs(Quantity other) {
        if (unit == null || other.unit == null) {
            boolean percentage = unit != null && unit.equals(Unit.PERCENT);
            return !percentage && !Collections.disjoint(values, other.values);
        }
        return unit.dimension().equals(other.unit.dimension()) && !Collections.disjoint(measured(), other.measured());
    }

    Quantity in(Unit other) {
        return new Quantity(values, other, text, start, end);
    }

    /** Its first meaning, in the smallest unit of its dimension. */
    double amount() {
        double value = values.iterator().next().doubleValue();
        return unit == null ? value : value * unit.factor().doubleValue();
    }

    /** Written out: "a third", "twelve". */
    boolean isInWords() {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    /** In the smallest unit of its dimension. */
    private Set<BigDecimal> measured() {
        return values.stream()
                .map(value -> Quantities.normal(value.multiply(unit.factor())))
                .collect(Collectors.toSet());
    }
}
