package com.cvtailor.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/** A rule of the domain was broken: rolls the transaction back and becomes one error answer. */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, List<String>> fieldErrors;

    protected DomainException(String code, String message) {
        this(code, message, Map.of());
    }

    protected DomainException(String code, String message, Map<String, List<String>> fieldErrors) {
        super(message);
        this.code = code;
        this.fieldErrors = fieldErrors;
    }

    /** The contract's error code, e.g. {@code CONFLICT}. */
    public String code() {
        return code;
    }

    /** Messages by snake_case field path; empty when the fault is of no field. */
    public Map<String, List<String>> fieldErrors() {
        return fieldErrors == null ? Map.of() : fieldErrors;
    }
}
