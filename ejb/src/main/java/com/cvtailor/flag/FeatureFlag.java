package com.cvtailor.flag;

import java.util.Set;

/**
 * A switch as it stands.
 *
 * @param percentage of the people for whom it is on, 0..100; the same people as long as it stays, more of them when it grows
 * @param whitelist the ids of those for whom it is on in any case
 */
record FeatureFlag(String name, boolean enabled, int percentage, Set<Integer> whitelist) {

    /** A prime, so that neighbouring ids are spread over all hundredths. */
    private static final int SPREAD = 0x9E3779B1;

    boolean isOn(int userId) {
        return whitelist.contains(userId) || enabled && hundredth(userId) < percentage;
    }

    /** Another one for each flag: it must not be the same people who get everything first. */
    private int hundredth(int userId) {
        int mixed = (name.hashCode() ^ userId) * SPREAD;
        return Math.floorMod(mixed ^ mixed >>> 15, 100);
    }
}
