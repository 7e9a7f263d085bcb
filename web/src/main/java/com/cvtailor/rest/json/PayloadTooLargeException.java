package com.cvtailor.rest.json;

import com.cvtailor.platform.DomainException;

/** The body is larger than any request needs. */
public class PayloadTooLargeException extends DomainException {

    private static final long serialVersionUID = 1L;

    PayloadTooLargeException() {
        super("PAYLOAD_TOO_LARGE");
    }
}
