package com.cvtailor.rest.json;

import java.util.HashMap;
import java.util.Map;

/** Those who wait: so many at most, and so many of one client. */
final class Crowd {

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> ofClient = new HashMap<>();
    private int all;

    Crowd(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Whoever has been admitted must leave again. */
    synchronized boolean admits(String client) {
        int ofThis = ofClient.getOrDefault(client, 0);
        if (all >= most || ofThis >= mostOfOne) {
            return false;
        }
        ofClient.put(client, ofThis + 1);
        all++;
        return true;
    }

    synchronized void leaves(String client) {
        ofClient.computeIfPresent(client, (key, number) -> number == 1 ? null : number - 1);
        all--;
    }
}
