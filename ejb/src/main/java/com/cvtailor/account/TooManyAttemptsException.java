package com.cvtailor.account;

import com.cvtailor.platform.DomainException;
import com.cvtailor.platform.Message;
import java.time.Duration;

/** Too many failed log-ins for this account or from this address. */
public class TooManyAttemptsException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final int limit;
    private final long retryAfterSeconds;

    public TooManyAttemptsException(int limit, Duration retryAfter) {
        super("RATE_LIMITED", Message.of("account.too_many_attempts"));
        this.limit = limit;
        this.retryAfterSeconds = Math.max(1, retryAfter.toSeconds());
    }

    /** How many failures are forgiven. */
    public int limit() {
        return limit;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
