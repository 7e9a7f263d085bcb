package com.cvtailor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The measured figures of one run, in the order in which they were measured; each may have a recorded bound. */
final class Figures {
    private final Properties bounds;

    private final Map<String, Double> values = new LinkedHashMap<>();
    private final List<String> without = new ArrayList<>();

    /**
     * @param bounds a properties file beside this class
     */
    Figures(String bounds) {
        this.bounds = read(bounds);
    }

    void add(String name, double value) {
        values.put(name, value);
    }

    /** A share, or 0 of nothing. */
    void addShare(String name, long part, long whole) {
        add(name, whole == 0 ? 0 : (double) part / whole);
    }

    /** One line a figure: name, value, bound, and whether it holds. */
    String table() {
        StringBuilder table = new StringBuilder();
        values.forEach((name, value) -> {
            String bound = bounds.getProperty(name, "");
            table.append(String.format(
                    Locale.ROOT, "%-58s %9.4f  %-8s %s%n", name, value, bound, holds(name) ? "" : "FALLS SHORT"));
        });
        return table.toString();
    }

    /** Bounds of figures whose name begins so are let go. */
    void doWithout(String beginning) {
        without.add(beginning);
    }

    void assertBounds() {
        List<String> missing = new ArrayList<>(bounds.stringPropertyNames());
        missing.removeAll(values.keySet());
        missing.removeIf(name -> without.stream().anyMatch(name::startsWith));
        assertThat(missing).as("bounds whose figure was not measured").isEmpty();
        assertThat(values.keySet().stream().filter(name -> !holds(name)).toList())
                .as("figures that fall short")
                .isEmpty();
    }

    private boolean holds(String name) {
        String bound = bounds.getProperty(name);
        if (bound == null) {
            return true;
        }
        double limit = Double.parseDouble(bound.substring(2).strip());
        double value = values.get(name);
        return bound.startsWith(">=") ? value >= limit : value <= limit;
    }

    private static Properties read(String file) {
        try (InputStream in = Figures.class.getResourceAsStream(file)) {
            Properties bounds = new Properties();
            bounds.load(in);
            return bounds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
