package com.cvtailor.rest;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Message;
import com.cvtailor.platform.PageRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads query parameters, which come as text because JAX-RS answers 404 to a number that is none, and gathers what is
 * wrong with them so that all faults are named at once.
 */
public final class QueryReader {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final MultivaluedMap<String, String> parameters;
    private final Map<String, List<Message>> faults = new TreeMap<>();

    public QueryReader(UriInfo request) {
        parameters = request.getQueryParameters();
    }

    /** {@code page} and {@code limit} of a list. */
    public PageRequest page() {
        return new PageRequest(integer("page", 1, 1, Integer.MAX_VALUE), integer("limit", 20, 1, 100));
    }

    public int integer(String name, int absent, int min, int max) {
        String text = parameters.getFirst(name);
        if (text == null) {
            return absent;
        }
        int number = number(text);
        if (number < min || number > max) {
            faults.put(
                    name,
                    List.of(
                            max == Integer.MAX_VALUE
                                    ? Message.of("query.integer_from", min)
                                    : Message.of("query.integer_between", min, max)));
        }
        return number;
    }

    /** Null when absent or empty, as a form sends what has not been filled in. */
    public Integer id(String name) {
        String text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        int id = number(text);
        if (id < 1) {
            faults.put(name, List.of(Message.of("query.id")));
        }
        return id;
    }

    /** Null when absent or empty. */
    public Instant instant(String name) {
        String text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        return storable(text).orElseGet(() -> {
            faults.put(name, List.of(Message.of("query.instant")));
            return null;
        });
    }

    /** Java knows years that the database does not. */
    private static Optional<Instant> storable(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(it -> it.isAfter(FIRST) && it.isBefore(LAST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** One of the constants, spelled as {@link Enum#name} in any case; null when absent or empty. */
    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> {
                    faults.put(name, List.of(Message.of("field.one_of", names(type))));
                    return null;
                });
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Trimmed; null when absent or blank. */
    public String text(String name, int maxLength) {
        String text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > maxLength) {
            faults.put(name, List.of(Message.of("query.length", maxLength)));
        } else if (stripped.codePoints().anyMatch(QueryReader::isUnstorable)) {
            faults.put(name, List.of(Message.of("query.unstorable")));
        }
        return stripped;
    }

    public String requiredText(String name, int maxLength) {
        String text = text(name, maxLength);
        if (text == null) {
            faults.put(name, List.of(Message.of("query.length", maxLength)));
        }
        return text;
    }

    /** To be called when all has been read. */
    public void expectNoFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidRequestException(faults);
        }
    }

    /** Zero, which no rule here admits, for what is no number. */
    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isUnstorable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
