package com.cvtailor.claim;

import java.util.List;

/** "15 minutes" of "15 participants", or "15 participants" of "15 weeks": the number measures something, and there something else. */
final class MeasuredOtherwise {
    private MeasuredOtherwise() {}

    static boolean is(Counted claimed, CitedFacts facts) {
        List<Counted> same = facts.texts().stream()
                .flatMap(text -> text.counted().stream())
                .filter(other -> claimed.quantity().isSameAs(other.quantity()))
                .toList();
        if (same.isEmpty() || facts.numbers().derive(claimed.quantity())) {
            return false;
        }
        return claimed.quantity().unit() != null
                ? !facts.numbers().measure(claimed.quantity())
                        && same.stream().allMatch(MeasuredOtherwise::countsThings)
                : countsThings(claimed)
                        && same.stream().allMatch(other -> other.quantity().unit() != null);
    }

    /** Of a number in a range the noun may stand with the other end. */
    private static boolean countsThings(Counted counted) {
        boolean measure = counted.phrase().stream()
                .anyMatch(word ->
                        Unit.of(word.key()).isPresent() || Unit.of(word.text()).isPresent());
        boolean counts = !counted.things().isEmpty() || counted.mayCountPeople();
        return counted.quantity().unit() == null && !measure && counts && !counted.inRange() && !counted.ofRest();
    }
}
