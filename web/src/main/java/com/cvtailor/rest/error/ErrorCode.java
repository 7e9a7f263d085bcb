package com.cvtailor.rest.error;

import com.cvtailor.platform.Message;
import java.util.Arrays;

/** The contract's error codes with their HTTP status. */
public enum ErrorCode {
    VALIDATION_ERROR(400),
    MALFORMED_JSON(400),
    AUTHENTICATION_REQUIRED(401),
    INVALID_CREDENTIALS(401),
    TOKEN_INVALID(401),
    FORBIDDEN(403),
    FEATURE_DISABLED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    NOT_READY(409),
    EXPORT_FAILED(409),
    GONE(410),
    PRECONDITION_FAILED(412),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RATE_LIMITED(429),
    INTERNAL_ERROR(500),
    SERVICE_UNAVAILABLE(503);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** What is said when there is nothing more exact to say. */
    public Message message() {
        return Message.of("error." + name());
    }

    /**
     * The code that says most about a bare status; an unknown client error counts as a bad request, and a method that the
     * server does not know (501) as one that is not allowed.
     */
    static ErrorCode ofStatus(int status) {
        if (status == 501) {
            return METHOD_NOT_ALLOWED;
        }
        return Arrays.stream(values())
                .filter(code -> code.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? VALIDATION_ERROR : INTERNAL_ERROR);
    }

    static ErrorCode named(String name) {
        return Arrays.stream(values())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(INTERNAL_ERROR);
    }
}
