package com.cvtailor.claim;

import com.cvtailor.platform.Message;

/**
 * A claim that the cited artifacts do not support.
 *
 * @param kind {@code skill|number|date|employer|title|award|team_size|scope|causality|domain}
 * @param text the words of the sentence that make the claim
 * @param message says so in the reader's language
 */
public record Reason(String kind, String text, Message message) {
    static Reason of(String kind, String text) {
        return new Reason(kind, text, Message.of("claim." + kind, text));
    }
}
