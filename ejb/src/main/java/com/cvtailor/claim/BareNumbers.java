package com.cvtailor.claim;

import java.util.List;

/**
 * A number without a noun of its own counts what the number before it counts: "used to take 50 minutes, now take about eight". So both
 * must stand near each other in an artifact.
 */
final class BareNumbers {
    private static final int REACH = 48;

    private final Statement statement;
    private final CitedFacts facts;

    BareNumbers(Statement statement, CitedFacts facts) {
        this.statement = statement;
        this.facts = facts;
    }

    boolean isStrange(Counted claimed) {
        Quantity quantity = claimed.quantity();
        List<Counted> all = statement.counted();
        int at = all.indexOf(claimed);
        if (at < 1 || !isBare(claimed) || claimed.inRange() || claimed.total()) {
            return false;
        }
        Quantity before = all.get(at - 1).quantity();
        boolean alike = before.unit() != null && !Unit.PERCENT.equals(before.unit());
        if (!alike || quantity.start() - before.end() > REACH || DateClaims.isYear(quantity.text())) {
            return false;
        }
        boolean together = facts.texts().stream().anyMatch(text -> stand(text, before, quantity));
        boolean stated = facts.texts().stream()
                .flatMap(text -> text.quantities().stream())
                .anyMatch(before::isSameAs);
        return stated && !together;
    }

    private static boolean stand(SourceText text, Quantity before, Quantity bare) {
        List<Quantity> all = text.quantities();
        for (int i = 0; i < all.size(); i++) {
            for (int j = Math.max(0, i - 2); j <= Math.min(all.size() - 1, i + 2); j++) {
                if (i != j && before.isSameAs(all.get(i)) && bare.isSameAs(all.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBare(Counted claimed) {
        return claimed.quantity().unit() == null
                && claimed.phrase().isEmpty()
                && claimed.things().isEmpty();
    }
}
