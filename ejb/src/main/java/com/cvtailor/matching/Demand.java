package com.cvtailor.matching;

import com.cvtailor.jobdescription.Requirement;
import com.cvtailor.skill.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Skills of which one is enough: mostly a single one, else the alternatives that an advertisement leaves open. */
record Demand(List<Wish> wishes) {

    /** In the order of their first wishes. */
    static List<Demand> of(List<Wish> wishes) {
        Map<Object, List<Wish>> groups = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            Object group = wish.alternatives() == null ? wish.skill() : wish.alternatives();
            groups.computeIfAbsent(group, any -> new ArrayList<>()).add(wish);
        }
        return groups.values().stream().map(Demand::new).toList();
    }

    /** How much one of them is wanted at most. */
    Requirement requirement() {
        return wishes.stream()
                .map(Wish::requirement)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** That of the wish that weighs most. */
    double weight() {
        return wishes.stream().mapToDouble(Wish::weight).max().orElse(0);
    }

    /** The best that any of the alternatives reaches. */
    double best(ToDoubleFunction<Skill> measure) {
        double best = 0;
        for (Wish wish : wishes) {
            best = Math.max(best, measure.applyAsDouble(wish.skill()));
        }
        return best;
    }
}
