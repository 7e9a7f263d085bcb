package com.cvtailor.rest.error;

import java.util.Arrays;

/** The contract's error codes with their HTTP status and what is said when there is nothing more exact to say. */
public enum ErrorCode {
    VALIDATION_ERROR(400, "Invalid request data"),
    MALFORMED_JSON(400, "The request body is not valid JSON"),
    AUTHENTICATION_REQUIRED(401, "Authentication is required"),
    INVALID_CREDENTIALS(401, "E-mail or password is wrong"),
    TOKEN_INVALID(401, "The token is invalid, expired or revoked"),
    FORBIDDEN(403, "You are not allowed to do this"),
    FEATURE_DISABLED(403, "This feature is switched off"),
    NOT_FOUND(404, "The requested resource was not found"),
    METHOD_NOT_ALLOWED(405, "This method is not allowed here"),
    NOT_ACCEPTABLE(406, "No representation of this resource meets the Accept header"),
    CONFLICT(409, "The request contradicts what is stored"),
    NOT_READY(409, "The resource is not ready yet"),
    EXPORT_FAILED(409, "The file could not be made"),
    GONE(410, "The resource is no longer available"),
    PRECONDITION_FAILED(412, "The resource has changed meanwhile"),
    PAYLOAD_TOO_LARGE(413, "The request body is larger than 1 MiB"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request body must be application/json"),
    RATE_LIMITED(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    SERVICE_UNAVAILABLE(503, "The service is temporarily unavailable");

    private final int status;
    private final String message;

    ErrorCode(int status, String message) {
        this.status = status;
        this.message = message;
    }

    public int status() {
        return status;
    }

    public String message() {
        return message;
    }

    /** The code that says most about a bare status; an unknown client error counts as a bad request. */
    static ErrorCode ofStatus(int status) {
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
