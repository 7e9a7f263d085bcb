package com.cvtailor.claim;

import com.cvtailor.skill.NumberWords;
import com.cvtailor.skill.WordList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Reads parts of units in words: half an hour, a half-year, a quarter of an hour, a year and a half, anderthalb Jahre. */
final class PartialUnits {
    private static final Set<String> ONE = WordList.of("a an one ein eine einem einer un une una");
    private static final Set<String> HALF = WordList.of("half halbe halben halbes halber demi demie medio media");
    private static final Set<String> QUARTER = WordList.of("quarter viertel quart cuarto");
    private static final Set<String> ONE_AND_A_HALF = WordList.of("anderthalb eineinhalb");
    private static final Map<String, BigDecimal> JOINED =
            Map.of("viertelstunde", new BigDecimal("0.25"), "dreiviertelstunde", new BigDecimal("0.75"));

    /** @param words how many words it takes */
    record Part(BigDecimal value, Unit unit, int words) {}

    private final IntFunction<String> keys;

    /** @param keys the word at a place, empty beyond the ends */
    PartialUnits(IntFunction<String> keys) {
        this.keys = keys;
    }

    Optional<Part> at(int i) {
        String key = keys.apply(i);
        if (JOINED.containsKey(key)) {
            return Unit.of("stunde").map(hour -> new Part(JOINED.get(key), hour, 1));
        }
        if (ONE_AND_A_HALF.contains(key)) {
            return timeAt(i + 1).map(unit -> new Part(new BigDecimal("1.5"), unit, 2));
        }
        boolean andHalf = keys.apply(i + 2).equals("and") && keys.apply(i + 4).equals("half");
        if (ONE.contains(key) && andHalf) {
            return timeAt(i + 1).map(unit -> new Part(new BigDecimal("1.5"), unit, 5));
        }
        if (HALF.contains(key)) {
            int unit = ONE.contains(keys.apply(i + 1)) ? i + 2 : i + 1;
            return timeAt(unit).map(half -> new Part(new BigDecimal("0.5"), half, unit - i + 1));
        }
        if (key.endsWith("einhalb") && key.length() > 7) {
            return NumberWords.valueOf(key.substring(0, key.length() - 7)).flatMap(whole -> timeAt(i + 1)
                    .map(unit -> new Part(BigDecimal.valueOf(whole).add(new BigDecimal("0.5")), unit, 2)));
        }
        boolean three = key.equals("three")
                && keys.apply(i + 1).equals("quarter")
                && keys.apply(i + 2).equals("of");
        if (three && ONE.contains(keys.apply(i + 3))) {
            return timeAt(i + 4).map(unit -> new Part(new BigDecimal("0.75"), unit, 5));
        }
        boolean ofOne = keys.apply(i + 1).equals("of") && ONE.contains(keys.apply(i + 2));
        if (QUARTER.contains(key) && ofOne) {
            return timeAt(i + 3).map(unit -> new Part(new BigDecimal("0.25"), unit, 4));
        }
        return Optional.empty();
    }

    private Optional<Unit> timeAt(int i) {
        return Unit.of(keys.apply(i)).filter(unit -> Set.of("time", "calendar").contains(unit.dimension()));
    }
}
