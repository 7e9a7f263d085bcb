package com.cvtailor.generation;

import com.cvtailor.platform.DomainException;

/** The document is not finished, or never will be. */
public class NotReadyException extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotReadyException() {
        super("NOT_READY");
    }
}
