package com.cvtailor.export;

import com.cvtailor.platform.DomainException;

/** The document that a file is wanted of is not finished, or never will be. */
public class NotReadyException extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotReadyException() {
        super("NOT_READY");
    }
}
