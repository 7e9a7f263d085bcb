package com.cvtailor.rest.resume;

import java.time.LocalDate;
import java.util.List;

/**
 * When an item's work took place.
 *
 * @param end null while it goes on
 * @param source the object that tells
 * @param startMember the member that the start is from; the end's when there is no other
 * @param endMember the member that the end is from
 */
record ResumePeriod(LocalDate start, LocalDate end, ResumeObject source, String startMember, String endMember) {

    private static final String START = "startDate";

    /** What an item may call its end, or its only date. */
    private static final List<String> ENDS = List.of("endDate", "releaseDate", "date");

    /** What we said ourselves, else what the standard members say; null when the item cannot be taken for its dates. */
    static ResumePeriod of(ResumeObject item, ResumeObject ours) {
        ResumePeriod standard = of(item);
        ResumePeriod own = of(ours);
        if (own != null && standard != null) {
            standard.reportWhatDiffersFrom(own);
        }
        if (own == null && standard == null && !isAtFault(item)) {
            item.report().refuse(Reasons.NO_DATE);
        }
        return own == null ? standard : own;
    }

    /** Null when the object tells no period or one of its dates cannot be read: an unreadable end is not no end. */
    private static ResumePeriod of(ResumeObject source) {
        String endMember = ENDS.stream().filter(source::has).findFirst().orElse(ENDS.get(0));
        ResumeDate start = source.date(START);
        ResumeDate end = source.date(endMember);
        if (isAtFault(source) || (start == null && end == null)) {
            return null;
        }
        return start == null
                ? new ResumePeriod(end.last(), end.last(), source, endMember, endMember)
                : new ResumePeriod(start.first(), end == null ? null : end.last(), source, START, endMember);
    }

    private static boolean isAtFault(ResumeObject source) {
        return source.report().isAtFault(START) || ENDS.stream().anyMatch(source.report()::isAtFault);
    }

    /** An only date stands for the end, and for the start where there is no end. */
    private void reportWhatDiffersFrom(ResumePeriod own) {
        if (startMember.equals(START) && !start.equals(own.start)) {
            source.report().refuse(START, Reasons.OVERRULED);
        }
        if (end != null && !end.equals(own.last())) {
            source.report().refuse(endMember, Reasons.OVERRULED);
        }
    }

    private LocalDate last() {
        return end == null ? start : end;
    }
}
