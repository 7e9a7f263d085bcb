package com.cvtailor.jobdescription;

import java.util.Locale;

/** How much an advertisement wants a skill; {@code MENTIONED} is not asked of the candidate at all. */
public enum Requirement {
    MUST,
    NICE,
    MENTIONED;

    /** As the API spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
