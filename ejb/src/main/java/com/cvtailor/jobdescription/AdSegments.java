package com.cvtailor.jobdescription;

import java.util.ArrayList;
import java.util.List;

/** Cuts an advertisement at its line breaks, of whatever system, and where they got lost. */
final class AdSegments {
    private static final String BREAKS = "\n\r\u000b\f\u0085\u2028\u2029";

    private AdSegments() {}

    /** In order; blank lines are blank segments. */
    static List<AdSegment> of(String text) {
        List<AdSegment> segments = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && BREAKS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            addLine(start, text.substring(start, end).stripTrailing(), segments);
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return segments;
    }

    private static void addLine(int start, String line, List<AdSegment> segments) {
        int from = 0;
        for (int cut : LostLineBreaks.in(line)) {
            segments.add(new AdSegment(start + from, line.substring(from, cut).stripTrailing(), from == 0));
            from = cut;
        }
        segments.add(new AdSegment(start + from, line.substring(from), from == 0));
    }
}
