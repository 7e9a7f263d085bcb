package com.cvtailor.ats;

import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Item;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a machine can reckon with the dates: parsers compute the years of experience from them, and expect the newest first.
 * All files write dates as month and year, the form that parsers' makers ask for, so their consistency needs no check. Gaps are
 * told and not judged.
 */
final class DateChecks {

    /** Shorter breaks between two posts are nothing to speak of. */
    private static final int GAP_IN_MONTHS = 6;

    /** Newest first, what lasts before what has ended. */
    private static final Comparator<Item> NEWEST_FIRST = Comparator.comparing(
                    Item::endDate, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Item::startDate, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    private DateChecks() {}

    static List<AtsCheck> of(CvContent cv, LocalDate today) {
        List<Entry> entries = Entry.of(cv);
        return List.of(given(entries), plausible(entries, today), newestFirst(entries), gaps(entries, today));
    }

    private static AtsCheck given(List<Entry> entries) {
        Tally tally = new Tally("DATES_GIVEN", AtsSeverity.ERROR);
        for (Entry entry : entries) {
            if (entry.isA("employment", "education", "volunteering")) {
                tally.expect(
                        entry.item().startDate() != null, entry.path() + ".start_date", entry.name(), "no_start_date");
            } else {
                tally.expect(
                        entry.item().startDate() != null || entry.item().endDate() != null,
                        entry.path() + ".start_date",
                        entry.name(),
                        "no_date");
            }
        }
        return tally.check();
    }

    /** A degree may be expected and a certificate valid until a day to come; work ends in the past or goes on. */
    private static AtsCheck plausible(List<Entry> entries, LocalDate today) {
        Tally tally = new Tally("DATES_PLAUSIBLE", AtsSeverity.ERROR);
        for (Entry entry : entries) {
            LocalDate start = entry.item().startDate();
            LocalDate end = entry.item().endDate();
            if (start != null && end != null && end.isBefore(start)) {
                tally.bad(entry.path() + ".end_date", entry.name(), "ends_before_start");
            } else if (start != null && start.isAfter(today)) {
                tally.bad(entry.path() + ".start_date", entry.name(), "in_future");
            } else if (end != null && end.isAfter(today) && !entry.isA("education", "certification")) {
                tally.bad(entry.path() + ".end_date", entry.name(), "in_future");
            } else {
                tally.good();
            }
        }
        return tally.check();
    }

    private static AtsCheck newestFirst(List<Entry> entries) {
        Tally tally = new Tally("DATES_NEWEST_FIRST", AtsSeverity.WARNING);
        Entry previous = null;
        for (Entry entry : entries) {
            if (entry.isA("employment", "education")) {
                boolean follows = previous == null
                        || !previous.type().equals(entry.type())
                        || NEWEST_FIRST.compare(previous.item(), entry.item()) <= 0;
                tally.expect(follows, entry.path(), entry.name(), "not_newest_first");
                previous = entry;
            }
        }
        return tally.check();
    }

    private static AtsCheck gaps(List<Entry> entries, LocalDate today) {
        Tally tally = new Tally("DATES_GAPS", AtsSeverity.INFO);
        List<Item> busy = entries.stream()
                .filter(entry -> entry.isA("employment", "education", "volunteering"))
                .map(Entry::item)
                .filter(item -> item.startDate() != null)
                .sorted(Comparator.comparing(Item::startDate))
                .toList();
        LocalDate until = null;
        for (Item item : busy) {
            if (until != null) {
                boolean soon = !item.startDate().isAfter(until.plusMonths(GAP_IN_MONTHS));
                tally.expect(soon, null, YearMonth.from(until) + " – " + YearMonth.from(item.startDate()), "gap");
            }
            LocalDate end = item.endDate() == null ? today : item.endDate();
            until = until == null || end.isAfter(until) ? end : until;
        }
        return tally.check();
    }
}
