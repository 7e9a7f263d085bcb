package com.cvtailor.llm;

import java.time.Duration;
import java.util.Locale;

/**
 * A call that brought no answer. Neither message nor cause quotes what was sent or what came back: keys and people's texts
 * stand in both.
 */
public class ProviderFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, as metrics and logs name it. */
    public enum Kind {
        TIMEOUT,
        CONNECTION,
        SERVER_ERROR,
        RATE_LIMITED,
        /** The provider understood and will not, or the answer is none of its protocol; the next call would fare no better. */
        REFUSED,
        TOO_LARGE,
        MALFORMED,
        /** We ourselves gave it up. */
        CANCELLED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final Duration retryAfter;

    ProviderFault(Kind kind, String message) {
        this(kind, message, Duration.ZERO);
    }

    ProviderFault(Kind kind, String message, Duration retryAfter) {
        super(message, null, false, false);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** How long the provider wants to be left alone; zero when it did not say. */
    Duration retryAfter() {
        return retryAfter;
    }

    /** Trouble that counts against the provider: time-out, connection, 429, 5xx. */
    static class Trouble extends ProviderFault {
        private static final long serialVersionUID = 1L;

        Trouble(Kind kind, String message, Duration retryAfter) {
            super(kind, message, retryAfter);
        }
    }

    /** Trouble that may be over with the next breath, so that the same call is worth a second try. */
    static final class Transient extends Trouble {
        private static final long serialVersionUID = 1L;

        Transient(Kind kind, String message) {
            super(kind, message, Duration.ZERO);
        }
    }
}
