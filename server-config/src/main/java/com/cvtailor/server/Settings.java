package com.cvtailor.server;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the operator configured under {@code cvtailor.}: system properties before environment variables, as MicroProfile
 * Config ranks them. An empty value counts as none.
 */
public record Settings(Map<String, String> properties, Map<String, String> environment) {

    private static final String PREFIX = "cvtailor.";

    public static Settings ofThisProcess() {
        Map<String, String> properties = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> properties.put(name, System.getProperty(name)));
        return new Settings(properties, System.getenv());
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(properties.getOrDefault(key, environment.get(environmentName(key))))
                .filter(value -> !value.isBlank());
    }

    /** All of it as environment variables, the one place that a child process takes secrets from. */
    public Map<String, String> asEnvironment() {
        Map<String, String> variables = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(environmentName(PREFIX))) {
                variables.put(name, value);
            }
        });
        properties.forEach((key, value) -> variables.put(environmentName(key), value));
        return variables;
    }

    /** The name that MicroProfile Config looks for when it is asked for the key. */
    public static String environmentName(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
