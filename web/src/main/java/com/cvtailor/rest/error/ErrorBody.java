package com.cvtailor.rest.error;

import java.util.List;
import java.util.Map;

/** The envelope of every error answer. */
public record ErrorBody(Fault error) {

    public record Fault(String code, String message, Map<String, Object> details, String requestId) {}

    static ErrorBody of(ErrorCode code, String message, Map<String, List<String>> fieldErrors, String requestId) {
        Map<String, Object> details = fieldErrors.isEmpty() ? Map.of() : Map.of("field_errors", fieldErrors);
        return new ErrorBody(new Fault(code.name(), message, details, requestId));
    }
}
