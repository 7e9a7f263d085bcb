package com.cvtailor.audit;

import java.time.Duration;
import java.time.Instant;

/**
 * What the audit log says of a request. The path comes without its query, which may hold an e-mail; what a client has put
 * into the path itself or into the name of its program is looked through.
 */
public record RequestRecord(
        Instant at,
        String requestId,
        Integer userId,
        String method,
        String path,
        int statusCode,
        long durationMs,
        String userAgent,
        String ipAddress) {

    public RequestRecord {
        path = Redaction.of(path);
        userAgent = Redaction.of(userAgent);
        method = Redaction.of(method);
    }

    /** The same when the answer has been given. */
    public RequestRecord answered(int status) {
        long duration = Duration.between(at, Instant.now()).toMillis();
        return new RequestRecord(at, requestId, userId, method, path, status, duration, userAgent, ipAddress);
    }
}
