package com.cvtailor.it.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer as it came; header names are compared without case. */
record RawReply(int status, Map<String, String> headers, byte[] body) {

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
