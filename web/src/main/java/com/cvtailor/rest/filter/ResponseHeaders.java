package com.cvtailor.rest.filter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every answer carries (OWASP REST Security and HTTP Headers cheat sheets). */
public final class ResponseHeaders {

    private static final Map<String, String> FIXED = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), microphone=()",
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=63072000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private ResponseHeaders() {}

    public static void set(HttpServletResponse response, String requestId) {
        FIXED.forEach(response::setHeader);
        response.setHeader("X-Request-Id", requestId);
    }
}
