package com.cvtailor.ats;

import java.util.List;

/**
 * What an applicant-tracking system makes of a document.
 *
 * @param pages of the file that was looked at
 * @param words that a machine reads in it
 * @param checks always the same ones in the same order for a type of document
 */
public record AtsReport(int pages, int words, List<AtsCheck> checks) {

    /**
     * From 0 to 100: each check counts with the weight of its severity, and brings as much of that as the share of what it
     * looked at that is in order. Checks that had nothing to look at do not count.
     */
    public int score() {
        double reached = 0;
        int possible = 0;
        for (AtsCheck check : checks) {
            if (check.checked() > 0) {
                possible += check.severity().weight();
                reached += check.severity().weight() * (double) check.inOrder() / check.checked();
            }
        }
        // Rounded down: 100 is for a document with nothing left to mend.
        return possible == 0 ? 100 : (int) Math.floor(100 * reached / possible + 1e-9);
    }
}
