package com.cvtailor.ratelimit;

/**
 * What one client may do of one kind in an hour.
 *
 * @param key its counter; the part in braces, the client, keeps all counters of a client on one node of a Redis cluster
 */
record Allowance(String key, int limit) {

    static Allowance of(String client, String kind, int limit) {
        return new Allowance("rate-limit:{" + client + "}:" + kind, limit);
    }
}
