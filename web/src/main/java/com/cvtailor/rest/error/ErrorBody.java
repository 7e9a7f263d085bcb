package com.cvtailor.rest.error;

import com.cvtailor.platform.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The envelope of every error answer. */
public record ErrorBody(Fault error) {

    public record Fault(String code, String message, Map<String, Object> details, String requestId) {}

    static ErrorBody of(
            ErrorCode code, Message message, Map<String, List<Message>> fieldErrors, String requestId, Locale locale) {
        Map<String, Object> details =
                fieldErrors.isEmpty() ? Map.of() : Map.of("field_errors", worded(fieldErrors, locale));
        return new ErrorBody(new Fault(code.name(), message.in(locale), details, requestId));
    }

    private static Map<String, List<String>> worded(Map<String, List<Message>> fieldErrors, Locale locale) {
        Map<String, List<String>> worded = new TreeMap<>();
        fieldErrors.forEach((field, messages) -> worded.put(
                field,
                messages.stream()
                        .map(message -> message.in(locale))
                        .distinct()
                        .sorted()
                        .toList()));
        return worded;
    }
}
