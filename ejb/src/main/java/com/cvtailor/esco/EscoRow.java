package com.cvtailor.esco;

import com.cvtailor.platform.Message;
import java.util.Map;

/**
 * A row of the file as it stands there.
 *
 * @param number of the record, counting from the first row after the header and including empty ones
 * @param line on which it begins, counting from 1 as editors do
 * @param offset of its first character in the file
 * @param columns by name in lower case; empty when the row has a fault
 * @param fault why it cannot be read, or null
 */
public record EscoRow(long number, long line, long offset, Map<String, String> columns, Message fault) {

    /** Empty when there is no such column. */
    String column(String name) {
        return columns.getOrDefault(name, "");
    }
}
