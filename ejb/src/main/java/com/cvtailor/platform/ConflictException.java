package com.cvtailor.platform;

import java.util.List;
import java.util.Map;

/** The request contradicts what is stored. */
public class ConflictException extends DomainException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String message) {
        super("CONFLICT", message);
    }

    public ConflictException(String field, String message) {
        super("CONFLICT", message, Map.of(field, List.of(message)));
    }

    protected ConflictException(String code, String field, String message) {
        super(code, message, field == null ? Map.of() : Map.of(field, List.of(message)));
    }
}
