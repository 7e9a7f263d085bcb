package com.cvtailor.flag;

import java.time.Instant;
import java.util.SortedSet;

/**
 * A switch as it stands.
 *
 * @param percentage of the people for whom it is on, 0..100; the same people as long as it stays, more of them when it grows
 * @param whitelist the ids of those for whom it is on in any case
 */
public record FeatureFlag(
        String name, boolean enabled, int percentage, SortedSet<Integer> whitelist, Instant updatedAt) {

    /** A prime, so that neighbouring ids are spread over all hundredths. */
    private static final int SPREAD = 0x9E3779B1;

    boolean isOn(int userId) {
        return whitelist.contains(userId) || enabled && hundredth(userId) < percentage;
    }

    /** For somebody who has no id yet and therefore is on no list; the same text always gets the same answer. */
    boolean isOn(String newcomer) {
        return enabled && hundredth(newcomer.hashCode()) < percentage;
    }

    /** Another one for each flag: it must not be the same people who get everything first. */
    private int hundredth(int person) {
        int mixed = (name.hashCode() ^ person) * SPREAD;
        return Math.floorMod(mixed ^ mixed >>> 15, 100);
    }
}
