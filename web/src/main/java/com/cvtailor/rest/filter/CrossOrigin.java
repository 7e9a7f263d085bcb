package com.cvtailor.rest.filter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the pages of the configured origins call the API from a browser (CORS, as the Fetch standard has it). Without
 * credentials: a token travels in a header, and there are no cookies.
 */
@ApplicationScoped
public class CrossOrigin {

    private static final Map<String, String> PREFLIGHT = Map.of(
            "Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
            "Access-Control-Allow-Headers",
                    "Authorization, Content-Type, Accept, Accept-Language, If-Match, Idempotency-Key, X-Request-Id, Last-Event-ID",
            "Access-Control-Max-Age", "3600");

    private static final String EXPOSED =
            "X-Request-Id, ETag, Location, Retry-After, RateLimit-Limit, RateLimit-Remaining,"
                    + " RateLimit-Reset, Content-Disposition, Content-Language, Idempotency-Replayed";

    @Inject
    @ConfigProperty(name = "cvtailor.cors.origins")
    Optional<String> configured;

    private AllowedOrigins allowed;

    @PostConstruct
    void read() {
        allowed = AllowedOrigins.of(configured.orElse(""));
    }

    /** Sets the headers that browsers ask for; true if this was only a browser's question, and is answered. */
    boolean settles(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!allowed.isEmpty()) {
            response.addHeader("Vary", "Origin");
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        boolean isPreflight =
                request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        if (allowed.include(origin)) {
            admit(origin, response);
            return isPreflight && answered(response);
        }
        return isPreflight && refused(response);
    }

    private static void admit(String origin, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static boolean answered(HttpServletResponse response) {
        PREFLIGHT.forEach(response::setHeader);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return true;
    }

    private static boolean refused(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return true;
    }
}
