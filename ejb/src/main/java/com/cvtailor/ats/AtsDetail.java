package com.cvtailor.ats;

import com.cvtailor.platform.Message;

/**
 * One thing that is not as it should be.
 *
 * @param path of the place in the content, e.g. {@code sections[0].items[1].bullets[2]}; null for what lies outside it
 * @param text what it is about, at most {@value #LONGEST} characters of it
 * @param reason stable and machine-readable, e.g. {@code no_artifact}
 */
public record AtsDetail(String path, String text, String reason) {

    private static final int LONGEST = 120;

    public AtsDetail {
        text = text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, shown(text))) + "…";
    }

    public Message message() {
        return Message.of("ats.reason." + reason);
    }

    private static int shown(String text) {
        return Math.min(LONGEST / 2, text.codePointCount(0, text.length()));
    }
}
