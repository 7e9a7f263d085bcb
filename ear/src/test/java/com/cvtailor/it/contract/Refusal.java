package com.cvtailor.it.contract;

import com.cvtailor.it.ApiReply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All of an answer but what differs between any two of them: to be compared as a whole. */
record Refusal(int status, Map<String, List<String>> headers, String body) {

    private static final Set<String> INDIVIDUAL =
            Set.of("x-request-id", "date", "content-length", "ratelimit-remaining", "ratelimit-reset");

    static Refusal of(ApiReply reply) {
        return of(reply, "");
    }

    /** The answer to a request with this id, which it may repeat. */
    static Refusal of(ApiReply reply, String id) {
        Map<String, List<String>> headers = new TreeMap<>();
        reply.response().headers().map().forEach((name, values) -> {
            String key = name.toLowerCase(Locale.ROOT);
            if (!INDIVIDUAL.contains(key)) {
                headers.put(key, values);
            }
        });
        String requestId = reply.header("X-Request-Id");
        String body = reply.text().replace(requestId, "…");
        return new Refusal(reply.status(), headers, id.isEmpty() ? body : body.replaceAll("\\b" + id + "\\b", "…"));
    }
}
