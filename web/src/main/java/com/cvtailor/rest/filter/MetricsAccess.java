package com.cvtailor.rest.filter;

import com.cvtailor.account.LiveSession;
import com.cvtailor.platform.AddressRanges;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the server's metrics for trusted networks and administrators: they tell how much goes on, and of what. */
@ApplicationScoped
public class MetricsAccess {

    /** As the server has found its servlet, whatever the spelling of the path was. */
    private static final String SERVLET_PATH = "/metrics";

    private static final String SETTING = "cvtailor.metrics.trusted";

    @Inject
    @ConfigProperty(name = SETTING, defaultValue = "127.0.0.0/8,::1")
    String trusted;

    @Inject
    ClientAddress address;

    @Inject
    Identification identification;

    private AddressRanges networks;

    /** Makes this bean: a setting that cannot be read fails the start, not every request. */
    void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @PostConstruct
    void read() {
        networks = AddressRanges.ofSetting(SETTING, trusted);
    }

    /** True if this was a question for the metrics, and has been refused. */
    boolean refuses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().equals(SERVLET_PATH) || address.isIn(networks)) {
            return false;
        }
        Optional<LiveSession> session = identification.session(request.getUserPrincipal());
        if (session.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!session.get().groups().contains("admin")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
    }
}
