package com.cvtailor.it.contract;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Query strings, as the file describes them or just beyond that. */
final class QueryFaults {

    private QueryFaults() {}

    /** Values that the parameter's schema excludes. */
    static List<String> of(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        List<String> faults = new ArrayList<>();
        if ("integer".equals(schema.getType())) {
            faults.addAll(List.of("two", "1.5", "99999999999"));
        }
        if (schema.getMinimum() != null) {
            faults.add(Integer.toString(schema.getMinimum().intValueExact() - 1));
        }
        if (schema.getMaximum() != null) {
            faults.add(Integer.toString(schema.getMaximum().intValueExact() + 1));
        }
        if (schema.getMinLength() != null && schema.getMinLength() > 0) {
            faults.add("");
        }
        if (schema.getMaxLength() != null) {
            faults.add("x".repeat(schema.getMaxLength() + 1));
        }
        if ("date-time".equals(schema.getFormat())) {
            faults.addAll(List.of("yesterday", "2026-01-31", "-9999-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"));
        }
        if (schema.getEnum() != null) {
            faults.add("nonsense");
        }
        return faults;
    }

    /** What the operation requires, and these; empty when there is nothing. */
    static String query(ContractOperation operation, Map<String, String> values) {
        Map<String, String> all = new TreeMap<>();
        operation.parameters("query").stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                .forEach(parameter -> all.put(parameter.getName(), String.valueOf(parameter.getExample())));
        all.putAll(values);
        return all.isEmpty()
                ? ""
                : all.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
