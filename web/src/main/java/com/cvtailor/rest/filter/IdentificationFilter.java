package com.cvtailor.rest.filter;

import com.cvtailor.account.LiveSession;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Finds out who makes a request to what is not open to everybody. What the user may do comes from the session, so that a
 * change is felt at once and not when the token expires. On public resources nobody is known: a log-in is counted by its
 * address, whoever's token it brings along.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class IdentificationFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    Identification identification;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS) && !PublicResource.is(resource)) {
            identification
                    .session(request.getSecurityContext().getUserPrincipal())
                    .ifPresent(session -> identify(request, session));
        }
    }

    private void identify(ContainerRequestContext request, LiveSession session) {
        caller.identify(session);
        request.setSecurityContext(new SessionSecurityContext(request.getSecurityContext(), session));
    }
}
