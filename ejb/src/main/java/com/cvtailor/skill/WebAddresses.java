package com.cvtailor.skill;

import java.util.BitSet;

/** Where a text holds URLs and e-mail addresses, whose parts are names of pages and people, not of skills. */
final class WebAddresses {
    private final BitSet covered = new BitSet();

    WebAddresses(String text) {
        boolean none = text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www.");
        int at = none ? text.length() : 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (isAddress(text.substring(at, end))) {
                covered.set(at, end);
            }
            at = end + 1;
        }
    }

    boolean cover(int offset) {
        return covered.get(offset);
    }

    private static boolean isAddress(String chunk) {
        int sign = chunk.indexOf('@');
        return chunk.contains("://") || chunk.startsWith("www.") || (sign > 0 && chunk.indexOf('.', sign) > 0);
    }
}
