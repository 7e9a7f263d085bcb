package com.cvtailor.rest.filter;

import com.cvtailor.account.AuthenticationRequiredException;
import com.cvtailor.account.TokenInvalidException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets a request through to what is not open to everybody only with an access token whose session lives, as the
 * {@link IdentificationFilter} has found. In between the request was counted: guessing at tokens is limited too.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 20)
@ApplicationScoped
public class AuthenticationFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!asksForMethods(request) && caller.knownId().isEmpty() && !PublicResource.is(resource)) {
            throw request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                    ? new AuthenticationRequiredException()
                    : new TokenInvalidException();
        }
    }

    /** Which methods a path has is in the API's description for everybody to read. */
    private static boolean asksForMethods(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.OPTIONS);
    }
}
