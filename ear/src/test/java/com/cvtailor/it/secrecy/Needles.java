package com.cvtailor.it.secrecy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds any of very many strings in a text, in one pass: the hash of the characters at hand is looked up among those of the
 * strings' first characters (Rabin and Karp).
 */
final class Needles {

    private static final int WINDOW = 10;
    private static final int BASE = 31;
    private static final int HIGHEST = power(WINDOW - 1);
    private static final int SLOTS = 1 << 24;

    private final BitSet taken = new BitSet(SLOTS);
    private final Map<Integer, List<String>> byHash = new HashMap<>();

    void add(String needle) {
        if (needle.length() < WINDOW) {
            throw new IllegalArgumentException("too short to be told from chance: " + needle);
        }
        int hash = hash(needle);
        taken.set(slot(hash));
        byHash.computeIfAbsent(hash, key -> new ArrayList<>()).add(needle);
    }

    int size() {
        return byHash.size();
    }

    /** Those that stand in the text, each once for every place. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        if (text.length() >= WINDOW) {
            int hash = hash(text);
            collect(hash, text, 0, found);
            for (int i = WINDOW; i < text.length(); i++) {
                hash = (hash - text.charAt(i - WINDOW) * HIGHEST) * BASE + text.charAt(i);
                collect(hash, text, i - WINDOW + 1, found);
            }
        }
        return found;
    }

    private void collect(int hash, String text, int at, List<String> found) {
        if (taken.get(slot(hash))) {
            byHash.getOrDefault(hash, List.of()).stream()
                    .filter(needle -> text.startsWith(needle, at))
                    .forEach(found::add);
        }
    }

    private static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < WINDOW; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 24) & (SLOTS - 1);
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }
}
