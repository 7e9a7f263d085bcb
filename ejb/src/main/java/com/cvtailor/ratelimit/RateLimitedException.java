package com.cvtailor.ratelimit;

import com.cvtailor.platform.DomainException;
import com.cvtailor.platform.Message;

/** Too much in too short a time; it can be tried again later. */
public class RateLimitedException extends DomainException {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "RATE_LIMITED";

    private final int limit;
    private final long retryAfterSeconds;

    RateLimitedException(Standing standing) {
        super(CODE);
        this.limit = standing.limit();
        this.retryAfterSeconds = standing.resetSeconds();
    }

    /** For what has a limit of its own. */
    protected RateLimitedException(Message message, int limit, long retryAfterSeconds) {
        super(CODE, message);
        this.limit = limit;
        this.retryAfterSeconds = Math.max(1, retryAfterSeconds);
    }

    /** How much is permitted in a window. */
    public int limit() {
        return limit;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
