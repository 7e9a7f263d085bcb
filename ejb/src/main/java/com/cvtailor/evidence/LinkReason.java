package com.cvtailor.evidence;

import com.cvtailor.platform.Message;

/** Words what is stored of a link that is not valid: a key, and for the status of an answer its number. */
public final class LinkReason {

    private LinkReason() {}

    /** Null when there is nothing to say. */
    public static Message of(String stored) {
        if (stored == null) {
            return null;
        }
        String[] parts = stored.split(" ", 2);
        return parts.length == 1 ? Message.of("evidence." + parts[0]) : Message.of("evidence." + parts[0], parts[1]);
    }
}
