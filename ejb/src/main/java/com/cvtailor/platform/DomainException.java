package com.cvtailor.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/** A rule of the domain was broken: rolls the transaction back and becomes one error answer. */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message message;
    private final transient Map<String, List<Message>> fieldErrors;

    /** With what is always said of this code. */
    protected DomainException(String code) {
        this(code, Message.of("error." + code));
    }

    protected DomainException(String code, Message message) {
        this(code, message, Map.of());
    }

    protected DomainException(String code, Message message, Map<String, List<Message>> fieldErrors) {
        super(message.toString());
        this.code = code;
        this.message = message;
        this.fieldErrors = fieldErrors;
    }

    /** The contract's error code, e.g. {@code CONFLICT}. */
    public String code() {
        return code;
    }

    public Message message() {
        return message == null ? Message.of(getMessage()) : message;
    }

    /** Messages by snake_case field path; empty when the fault is of no field. */
    public Map<String, List<Message>> fieldErrors() {
        return fieldErrors == null ? Map.of() : fieldErrors;
    }
}
