package com.cvtailor.rest.filter;

import com.cvtailor.audit.AuditLog;
import com.cvtailor.audit.RequestOrigin;
import com.cvtailor.audit.RequestRecord;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** Around every request: its id and the headers before, one line in the audit log after. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String API = "/api/v1";
    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED;

    @Inject
    transient RequestIdentity identity;

    @Inject
    transient Caller caller;

    @Inject
    transient ClientAddress address;

    @Inject
    transient CrossOrigin crossOrigin;

    @Inject
    transient MetricsAccess metrics;

    @Inject
    transient WorkPlace place;

    @Inject
    transient AuditLog audit;

    @Inject
    transient RequestOrigin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Instant start = Instant.now();
        identity.takeOver(request.getHeader("X-Request-Id"));
        origin.set(address.text(), identity.id());
        ResponseHeaders.set(response, identity.id());
        try {
            if (isNotForServlets(request)) {
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            } else if (hasForm(request)) {
                response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            } else if (!crossOrigin.settles(request, response) && !metrics.refuses(request, response)) {
                work(request, response, chain);
            }
        } finally {
            RequestEnd end = new RequestEnd(audit, describe(request, start), response);
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(end);
            } else {
                end.write();
            }
        }
    }

    /** Health and metrics are answered also by a server that has its hands full. */
    private void work(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(API)) {
            place.take();
        }
        try {
            chain.doFilter(request, response);
        } finally {
            place.giveBack();
        }
    }

    /** What is known of it as long as its own thread works on it; how it ends may be seen by another one. */
    private RequestRecord describe(HttpServletRequest request, Instant start) {
        return new RequestRecord(
                start,
                identity.id(),
                caller.knownId().orElse(null),
                request.getMethod(),
                request.getRequestURI(),
                0,
                0,
                request.getHeader("User-Agent"),
                address.text());
    }

    /** Nobody reads one, but JAX-RS would wait for its first byte before any filter is asked: in a work place, uncounted. */
    private static boolean hasForm(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        // HTTP/2 announces no body of unknown length.
        boolean mayCome = length > 0
                || request.getHeader("Transfer-Encoding") != null
                || length < 0 && request.getProtocol().startsWith("HTTP/2");
        String type = request.getContentType();
        return mayCome && type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    /** Servlets would echo a TRACE, token and all; the server's own health checks would answer whatever the method. */
    private static boolean isNotForServlets(HttpServletRequest request) {
        return request.getMethod().equals("TRACE")
                || (request.getRequestURI().startsWith("/health/")
                        && !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod()));
    }
}
