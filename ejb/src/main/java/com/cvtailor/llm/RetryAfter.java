package com.cvtailor.llm;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Reads the header of that name: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
    private static final int LONGEST_NUMBER = 9;

    private RetryAfter() {}

    /** Zero for what is neither, and for a date that has passed. */
    static Duration read(String header, Clock clock) {
        String value = header.strip();
        if (value.length() <= LONGEST_NUMBER && value.matches("[0-9]+")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Duration wait = Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
