package com.cvtailor.export;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses as they are linked to and as they are printed. */
final class WebAddress {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#]+\\S*");
    private static final Pattern DECORATION = Pattern.compile("(?i)^https?://(www\\.)?|/*([?#].*)?$");
    private static final int LONGEST_IN_PRINT = 52;

    private WebAddress() {}

    /** Whether this is an absolute web address; nothing else that claims to be a link becomes one. */
    static boolean isWeb(String address) {
        return address != null && WEB.matcher(address.strip()).matches();
    }

    /** {@code https://www.example.org/a/?b=c} as {@code example.org/a}; a long path ends in an ellipsis. */
    static String inPrint(String address) {
        String bare = DECORATION.matcher(address.strip()).replaceAll("");
        if (bare.length() <= LONGEST_IN_PRINT) {
            return bare;
        }
        int cut = bare.lastIndexOf('/', LONGEST_IN_PRINT);
        return (cut > 0 ? bare.substring(0, cut + 1) : bare.substring(0, LONGEST_IN_PRINT)) + "…";
    }

    static String mail(String address) {
        return "mailto:" + address.strip();
    }

    /** An RFC 3966 address, or null when the text holds no telephone number. */
    static String telephone(String number) {
        String digits = number.replaceAll("[^+0-9]", "").toLowerCase(Locale.ROOT);
        return digits.length() < 3 ? null : "tel:" + digits;
    }
}
