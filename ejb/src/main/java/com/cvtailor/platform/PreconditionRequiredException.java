package com.cvtailor.platform;

/** The client has to say which version it wants to change, and has not. RFC 6585, section 3. */
public class PreconditionRequiredException extends DomainException {

    private static final long serialVersionUID = 1L;

    public PreconditionRequiredException() {
        super("PRECONDITION_FAILED", Message.of("header.if_match_required"));
    }
}
