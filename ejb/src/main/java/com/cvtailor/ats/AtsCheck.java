package com.cvtailor.ats;

import com.cvtailor.platform.Message;
import java.util.List;

/**
 * What one rule says of a document.
 *
 * @param code stable and machine-readable, e.g. {@code DATES_GIVEN}
 * @param checked how many things the rule looked at; none when it has nothing to say of this document
 * @param inOrder how many of them are as they should be
 * @param message with both numbers
 * @param details what is not in order, at most {@value #MOST_DETAILS} of it
 */
public record AtsCheck(
        String code,
        AtsSeverity severity,
        boolean passed,
        int checked,
        int inOrder,
        Message message,
        List<AtsDetail> details) {

    static final int MOST_DETAILS = 50;

    /** The share that is in order, 0 to 100, rounded down so that 100 means all; 100 when nothing was looked at. */
    public int percent() {
        return checked == 0 ? 100 : 100 * inOrder / checked;
    }
}
