package com.cvtailor.account;

import com.cvtailor.platform.Message;
import com.cvtailor.ratelimit.RateLimitedException;
import java.time.Duration;

/** Too many failed log-ins for this account or from this address. */
public class TooManyAttemptsException extends RateLimitedException {

    private static final long serialVersionUID = 1L;

    /** @param limit how many failures are forgiven */
    public TooManyAttemptsException(int limit, Duration retryAfter) {
        super(Message.of("account.too_many_attempts"), limit, retryAfter.toSeconds());
    }
}
