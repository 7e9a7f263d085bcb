package com.cvtailor.rest.filter;

import com.cvtailor.audit.AuditLog;
import com.cvtailor.audit.RequestRecord;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Around every request: its id and the headers before, one line in the audit log after. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RequestIdentity identity;

    @Inject
    transient Caller caller;

    @Inject
    transient ClientAddress address;

    @Inject
    transient CrossOrigin crossOrigin;

    @Inject
    transient AuditLog audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Instant start = Instant.now();
        identity.takeOver(request.getHeader("X-Request-Id"));
        ResponseHeaders.set(response, identity.id());
        try {
            if (isNotForServlets(request)) {
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            } else if (!crossOrigin.settles(request, response)) {
                chain.doFilter(request, response);
            }
        } finally {
            audit.write(new RequestRecord(
                    start,
                    identity.id(),
                    caller.knownId().orElse(null),
                    request.getMethod(),
                    request.getRequestURI(),
                    response.getStatus(),
                    Duration.between(start, Instant.now()).toMillis(),
                    request.getHeader("User-Agent"),
                    address.text()));
        }
    }

    /** Servlets would echo a TRACE, token and all; the server's own health checks would answer whatever the method. */
    private static boolean isNotForServlets(HttpServletRequest request) {
        return request.getMethod().equals("TRACE")
                || (request.getRequestURI().startsWith("/health/")
                        && !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod()));
    }
}
