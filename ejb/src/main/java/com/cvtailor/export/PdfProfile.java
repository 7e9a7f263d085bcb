package com.cvtailor.export;

import java.util.Locale;

/** What a PDF is made for. */
public enum PdfProfile {
    /** Print and screens: the smallest file. */
    STANDARD,
    /** Screen readers and archives: PDF/UA-1 and PDF/A-3a. */
    ACCESSIBLE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PdfProfile of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
