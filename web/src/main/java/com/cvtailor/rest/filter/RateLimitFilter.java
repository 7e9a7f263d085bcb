package com.cvtailor.rest.filter;

import com.cvtailor.ratelimit.RateLimits;
import com.cvtailor.ratelimit.Standing;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/**
 * Counts every request to an operation of the API, as soon as it is known whose it is and before anything is done for it:
 * those of people by their account, all others - log-ins, and whatever comes without a good token - by their address.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 10)
@ApplicationScoped
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String STANDING = Standing.class.getName();

    @Context
    ResourceInfo resource;

    @Inject
    RateLimits limits;

    @Inject
    Caller caller;

    @Inject
    ClientAddress address;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            count().ifPresent(standing -> {
                request.setProperty(STANDING, standing);
                standing.expectPermitted();
            });
        }
    }

    private Optional<Standing> count() {
        return caller.knownId()
                .map(user -> limits.count(user, caller.groups(), createsArtifacts()))
                .orElseGet(() -> limits.count(address.ip()));
    }

    private boolean createsArtifacts() {
        return resource.getResourceMethod().isAnnotationPresent(CreatesArtifacts.class);
    }

    /** What an answer says of another limit, that of wrong passwords, stays. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STANDING) instanceof Standing standing) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putIfAbsent("RateLimit-Limit", List.of(standing.limit()));
            headers.putIfAbsent("RateLimit-Remaining", List.of(standing.remaining()));
            headers.putIfAbsent("RateLimit-Reset", List.of(standing.resetSeconds()));
        }
    }
}
