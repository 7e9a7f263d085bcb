package com.cvtailor.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where a value stands. It is sealed together with the value, so that what was moved to another row does not open.
 *
 * @param column with its table, e.g. {@code evidence_links.url}
 * @param row null as long as it has no id; nothing can be sealed for it then
 */
public record Place(String column, Integer row) {

    byte[] bytes() {
        Objects.requireNonNull(row, column);
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return column + '#' + row;
    }
}
