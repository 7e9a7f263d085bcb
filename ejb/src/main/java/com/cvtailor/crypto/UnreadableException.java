package com.cvtailor.crypto;

import com.cvtailor.platform.DomainException;
import com.cvtailor.platform.Message;

/** What is stored there cannot be opened: its key is missing, or it was not sealed for this place. */
public class UnreadableException extends DomainException {

    private static final long serialVersionUID = 1L;

    UnreadableException() {
        super("SERVICE_UNAVAILABLE", Message.of("crypto.unreadable"));
    }
}
