package com.cvtailor.rest.resume;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A year, a month or a day, as JSON Resume gives dates. */
record ResumeDate(LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Empty when the text is no date or of another form. */
    static Optional<ResumeDate> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> year(Year.parse(text));
                        case 7 -> month(YearMonth.parse(text));
                        default -> day(LocalDate.parse(text));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ResumeDate year(Year year) {
        return new ResumeDate(year.atDay(1), year.atDay(year.length()));
    }

    private static ResumeDate month(YearMonth month) {
        return new ResumeDate(month.atDay(1), month.atEndOfMonth());
    }

    private static ResumeDate day(LocalDate day) {
        return new ResumeDate(day, day);
    }
}
