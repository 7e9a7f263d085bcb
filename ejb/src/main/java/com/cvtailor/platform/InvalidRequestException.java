package com.cvtailor.platform;

import java.util.List;
import java.util.Map;

/** The request breaks rules that bean validation cannot see; names every fault at once. */
public class InvalidRequestException extends DomainException {

    private static final long serialVersionUID = 1L;

    public InvalidRequestException(Map<String, List<Message>> fieldErrors) {
        super("VALIDATION_ERROR", Message.of("error.VALIDATION_ERROR"), fieldErrors);
    }

    public InvalidRequestException(String field, Message message) {
        this(Map.of(field, List.of(message)));
    }
}
