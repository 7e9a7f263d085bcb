package com.cvtailor.esco;

import com.cvtailor.platform.Message;

/**
 * A row of which is known what becomes of it.
 *
 * @param concept null when the row is refused
 * @param refusal null when it is not
 */
public record CheckedRow(EscoRow row, EscoConcept concept, Message refusal) {

    static CheckedRow refused(EscoRow row, String key, Object... arguments) {
        return new CheckedRow(row, null, Message.of(key, arguments));
    }
}
