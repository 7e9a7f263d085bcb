package com.cvtailor.crypto;

/** Every column whose values are sealed: where evidence URLs and contact data come to lie. */
public enum SecretColumn {
    EVIDENCE_URL("evidence_links", "id", "url"),
    CONTACT("user_profiles", "id", "contact"),
    DOCUMENT_REQUEST("generated_documents", "id", "request"),
    DOCUMENT_CONTENT("generated_documents", "id", "content"),
    DOCUMENT_EVIDENCE("generated_documents", "id", "evidence_links"),
    VERSION_CONTENT("document_versions", "id", "content"),
    EXPORT_FILE("export_files", "export_id", "content");

    private final String table;
    private final String key;
    private final String column;

    SecretColumn(String table, String key, String column) {
        this.table = table;
        this.key = key;
        this.column = column;
    }

    public Place place(Integer row) {
        return new Place(table + '.' + column, row);
    }

    /** Fills {@code %1$s} with the table, {@code %2$s} with its key and {@code %3$s} with the column. */
    String sql(String pattern) {
        return pattern.formatted(table, key, column);
    }
}
