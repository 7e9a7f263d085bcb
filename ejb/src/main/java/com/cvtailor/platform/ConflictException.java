package com.cvtailor.platform;

import java.util.List;
import java.util.Map;

/** The request contradicts what is stored. */
public class ConflictException extends DomainException {

    private static final long serialVersionUID = 1L;

    public ConflictException(Message message) {
        super("CONFLICT", message);
    }

    public ConflictException(String field, Message message) {
        super("CONFLICT", message, Map.of(field, List.of(message)));
    }
}
