package com.cvtailor.llm.fake;

import io.vertx.core.http.HttpServerRequest;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A request's headers by their names, in any case. */
final class Headers {
    private Headers() {}

    static Map<String, String> of(HttpServerRequest request) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.headers().forEach(headers::put);
        return Collections.unmodifiableMap(headers);
    }
}
