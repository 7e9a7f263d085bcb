package com.cvtailor.platform;

/** The person is known, and may not do this. */
public class ForbiddenException extends DomainException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException(Message message) {
        super("FORBIDDEN", message);
    }
}
