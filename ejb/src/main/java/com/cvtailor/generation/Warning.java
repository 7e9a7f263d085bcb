package com.cvtailor.generation;

import com.cvtailor.platform.Message;

/**
 * Something that the reader of a finished document should know.
 *
 * @param code stable and machine-readable
 * @param message for people; documents of earlier releases hold it as a sentence in English
 */
public record Warning(String code, Message message) {

    public static Warning of(String code, Object... arguments) {
        return new Warning(code, Message.of("warning." + code, arguments));
    }
}
