package com.cvtailor.export;

import java.util.Locale;

/** The kinds of file that a document can be had as. */
public enum ExportFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ExportFormat of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
