package com.cvtailor.rest.json;

import com.cvtailor.platform.DomainException;

/** The body is not JSON at all. */
public class MalformedJsonException extends DomainException {

    private static final long serialVersionUID = 1L;

    MalformedJsonException() {
        super("MALFORMED_JSON");
    }
}
