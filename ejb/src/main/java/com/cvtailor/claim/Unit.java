package com.cvtailor.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a number counts, when it measures something.
 *
 * @param dimension {@code time|calendar|size|percent|money}
 * @param factor how many of the dimension's smallest unit it is
 */
record Unit(String dimension, BigDecimal factor) {
    static final Unit PERCENT = new Unit("percent", BigDecimal.ONE);
    static final Unit PEOPLE = new Unit("people", BigDecimal.ONE);
    static final Unit MONTHS = new Unit("calendar", BigDecimal.ONE);

    private static final Map<String, Unit> BY_WORD = new HashMap<>();

    static {
        for (String[] row : DataFile.rows("units.tsv")) {
            Unit unit = new Unit(row[0], new BigDecimal(row[1]));
            for (String word : row[2].split(" ")) {
                BY_WORD.put(word, unit);
            }
        }
    }

    /** For a word in lower case. */
    static Optional<Unit> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
