package com.cvtailor.rest.json;

import com.cvtailor.platform.DomainException;
import com.cvtailor.platform.Message;

/** The body is larger than any request needs. */
public class PayloadTooLargeException extends DomainException {

    private static final long serialVersionUID = 1L;

    PayloadTooLargeException() {
        super("PAYLOAD_TOO_LARGE");
    }

    /** For what has a limit of its own. */
    public PayloadTooLargeException(Message message) {
        super("PAYLOAD_TOO_LARGE", message);
    }
}
