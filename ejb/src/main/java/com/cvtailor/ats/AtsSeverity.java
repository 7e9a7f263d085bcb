package com.cvtailor.ats;

import java.util.Locale;

/** How much a fault harms; the weights are few and round, and chosen by judgement. */
public enum AtsSeverity {
    /** What is wrong is lost to the machine, or the person cannot be reached. */
    ERROR(5),
    /** Machines or readers stumble over it. */
    WARNING(2),
    /** Worth knowing; it does not count. */
    INFO(0);

    private final int weight;

    AtsSeverity(int weight) {
        this.weight = weight;
    }

    /** What a check of this severity counts in the score. */
    public int weight() {
        return weight;
    }

    /** As the API spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
