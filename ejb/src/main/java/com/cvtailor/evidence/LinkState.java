package com.cvtailor.evidence;

import java.util.Locale;

/** How a check can end: there; not there; no answer, or one that says nothing; where the server does not go. */
public enum LinkState {
    VALID,
    INVALID,
    UNREACHABLE,
    BLOCKED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
