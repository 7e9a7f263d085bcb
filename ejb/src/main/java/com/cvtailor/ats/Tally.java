package com.cvtailor.ats;

import com.cvtailor.platform.Message;
import java.util.ArrayList;
import java.util.List;

/** Counts what one rule looks at, and notes what is not as it should be. */
final class Tally {

    private static final int ALL = 100;

    private final String code;
    private final AtsSeverity severity;
    private final List<AtsDetail> faults = new ArrayList<>();
    private int checked;

    Tally(String code, AtsSeverity severity) {
        this.code = code;
        this.severity = severity;
    }

    void good() {
        checked++;
    }

    void bad(String path, String text, String reason) {
        checked++;
        faults.add(new AtsDetail(path, text == null ? "" : text, reason));
    }

    /** One more thing looked at, which is at fault unless this holds. */
    void expect(boolean holds, String path, String text, String reason) {
        if (holds) {
            good();
        } else {
            bad(path, text, reason);
        }
    }

    /** Passed when there is no fault at all. */
    AtsCheck check() {
        return check(ALL);
    }

    /** @param enough the percentage from which on the check is passed */
    AtsCheck check(int enough) {
        int inOrder = checked - faults.size();
        return new AtsCheck(
                code,
                severity,
                100 * inOrder >= enough * checked,
                checked,
                inOrder,
                checked == 0 ? Message.of("ats.nothing_to_check") : Message.of("ats." + code, inOrder, checked),
                faults.stream().limit(AtsCheck.MOST_DETAILS).toList());
    }
}
