package com.cvtailor.jobdescription;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What opens an item of a list.
 *
 * @param sign the sign, emoji or number, or the empty string
 * @param content the rest of the line
 */
record Bullet(String sign, String content) {
    /** A sign, an emoji, "1." or "(a)"; bounded, so that hostile text cannot slow it down. */
    private static final Pattern SIGN = Pattern.compile(
            "^\\s{0,20}([-*\u2022\u00b7\u2013\u2014~\u25cf\u25aa\u25a0\u25e6\u2023>+\u2192\u27a4\u25ba]|\\p{So}\\p{M}?|o(?=\\s)|\\d{1,2}(?:\\.\\d{1,2})?[.)]?|\\(?[a-z]\\)|[a-h]\\.)\\s{1,20}");

    static Bullet of(String line) {
        Matcher matcher = SIGN.matcher(line);
        return matcher.find()
                ? new Bullet(matcher.group(1), line.substring(matcher.end()).strip())
                : new Bullet("", line.strip());
    }

    boolean present() {
        return !sign.isEmpty();
    }

    boolean numbered() {
        return present() && Character.isDigit(sign.charAt(0));
    }

    /** Signs that people also put before headings. */
    boolean decorates() {
        return sign.equals("*") || (present() && Character.getType(sign.codePointAt(0)) == Character.OTHER_SYMBOL);
    }
}
