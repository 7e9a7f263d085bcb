package com.cvtailor.ratelimit;

import java.util.List;

/**
 * Where a client stands after its request was counted, or refused, at the limit that is nearest to it.
 *
 * @param limit how many requests a window permits
 * @param remaining how many of them are left
 * @param resetSeconds in how many seconds the window ends, at least 1
 */
public record Standing(int limit, int remaining, long resetSeconds, boolean refused) {

    private static final double MILLIS = 1000.0;

    /** @param answer what {@link HourlyWindows} says: the place of the limit in the list, its count, milliseconds left, 1 if refused */
    static Standing of(List<Allowance> allowances, List<Long> answer) {
        int limit = allowances.get(answer.get(0).intValue() - 1).limit();
        long remaining = Math.max(0, limit - answer.get(1));
        long reset = Math.max(1, (long) Math.ceil(answer.get(2) / MILLIS));
        return new Standing(limit, (int) remaining, reset, answer.get(3) == 1);
    }

    /** @throws RateLimitedException if this was one request too many */
    public void expectPermitted() {
        if (refused) {
            throw new RateLimitedException(this);
        }
    }
}
