package com.cvtailor.export;

import java.util.Arrays;
import java.util.Locale;

/** The looks that CVs and letters can have; ids as in the table {@code document_templates}. */
public enum DocumentTemplate {
    CLASSIC(1),
    MODERN(2),
    COMPACT(3),
    TECHNICAL(4),
    ACADEMIC(5),
    EXECUTIVE(6),
    TWO_COLUMN(7),
    MINIMAL(8);

    private final int id;

    DocumentTemplate(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }

    /** The stem of its files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The default one for null, and for one that is no more. */
    public static DocumentTemplate of(Integer id) {
        return Arrays.stream(values())
                .filter(template -> id != null && template.id == id)
                .findFirst()
                .orElse(CLASSIC);
    }
}
