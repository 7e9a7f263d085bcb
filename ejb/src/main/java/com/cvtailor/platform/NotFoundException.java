package com.cvtailor.platform;

/** What was asked for does not exist, or belongs to someone else: the two must look the same. */
public class NotFoundException extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("NOT_FOUND");
    }
}
