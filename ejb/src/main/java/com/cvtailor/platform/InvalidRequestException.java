package com.cvtailor.platform;

import java.util.List;
import java.util.Map;

/** The request breaks rules that bean validation cannot see; names every fault at once. */
public class InvalidRequestException extends DomainException {

    private static final long serialVersionUID = 1L;

    public InvalidRequestException(Map<String, List<String>> fieldErrors) {
        super("VALIDATION_ERROR", "Invalid request data", fieldErrors);
    }

    public InvalidRequestException(String field, String message) {
        this(Map.of(field, List.of(message)));
    }
}
