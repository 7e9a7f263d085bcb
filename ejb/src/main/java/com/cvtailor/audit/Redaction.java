package com.cvtailor.audit;

import java.util.regex.Pattern;

/** Takes out of what clients make up - paths, names of programs - what must stand in no log: e-mails and tokens. */
final class Redaction {

    private static final int LONGEST = 1024;

    /** Something with an at sign, spelled out or as in a URL. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s/<>()\"',;]{1,254}(@|%40)[^\\s/<>()\"',;]+", Pattern.CASE_INSENSITIVE);

    /** The first letters of any JSON Web Token, which are those of an opening brace and a quotation mark. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}[A-Za-z0-9_.-]*");

    private static final String INSTEAD = "[redacted]";

    private Redaction() {}

    /** Null stays null; what is too long is cut. */
    static String of(String text) {
        if (text == null) {
            return null;
        }
        String bounded = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return TOKEN.matcher(EMAIL.matcher(bounded).replaceAll(INSTEAD)).replaceAll(INSTEAD);
    }
}
