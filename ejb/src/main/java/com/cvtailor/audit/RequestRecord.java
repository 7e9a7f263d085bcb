package com.cvtailor.audit;

import java.time.Instant;

/** What the audit log says of a request. The path comes without its query, which may hold an e-mail. */
public record RequestRecord(
        Instant at,
        String requestId,
        Integer userId,
        String method,
        String path,
        int statusCode,
        long durationMs,
        String userAgent,
        String ipAddress) {}
