package com.cvtailor.platform;

/** What the client wants to change is no longer what it has read. */
public class PreconditionFailedException extends DomainException {

    private static final long serialVersionUID = 1L;

    public PreconditionFailedException() {
        super("PRECONDITION_FAILED");
    }
}
