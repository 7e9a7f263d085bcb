package com.cvtailor.account;

import com.cvtailor.platform.DomainException;
import java.time.Duration;

/** Too many failed log-ins for this account or from this address. */
public class TooManyAttemptsException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    public TooManyAttemptsException(Duration retryAfter) {
        super("RATE_LIMITED", "Too many failed log-ins, try again later");
        this.retryAfterSeconds = Math.max(1, retryAfter.toSeconds());
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
