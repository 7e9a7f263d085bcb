package com.cvtailor.rest.filter;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The origins whose pages may call the API, as {@code scheme://host[:port]}; {@code *} stands for all. */
record AllowedOrigins(Set<String> origins) {

    private static final String ALL = "*";

    static AllowedOrigins of(String commaSeparated) {
        return new AllowedOrigins(Stream.of(commaSeparated.split(","))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isEmpty() {
        return origins.isEmpty();
    }

    boolean include(String origin) {
        return origins.contains(ALL) || origins.contains(origin);
    }
}
