package com.cvtailor.export;

import java.util.Locale;

/** The kinds of file that a document can be had as. */
public enum ExportFormat {
    PDF(ExportFormat.PDF_TYPE),
    DOCX(ExportFormat.DOCX_TYPE),
    /** JSON Resume 1.0.0; of CVs only. */
    JSON("application/json"),
    HTML("text/html;charset=UTF-8");

    public static final String PDF_TYPE = "application/pdf";
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
