package com.cvtailor.rest.filter;

import com.cvtailor.account.AuthenticationRequiredException;
import com.cvtailor.account.LiveSession;
import com.cvtailor.account.SessionRegistry;
import com.cvtailor.account.TokenInvalidException;
import com.cvtailor.account.Tokens;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import java.lang.reflect.Method;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets a request through to what is not open to everybody only with an access token whose session lives. The server has
 * checked the token's signature and time by then; what the user may do comes from the session, so that a change is felt at
 * once and not when the token expires.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class AuthenticationFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    SessionRegistry sessions;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!asksForMethods(request) && !isPublic()) {
            LiveSession session = sessions.find(sessionId(token(request))).orElseThrow(TokenInvalidException::new);
            caller.identify(session);
            request.setSecurityContext(new SessionSecurityContext(request.getSecurityContext(), session));
        }
    }

    /** Which methods a path has is in the API's description for everybody to read. */
    private static boolean asksForMethods(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.OPTIONS);
    }

    /** As in Jakarta Annotations: what a method says goes before what its class says. */
    private boolean isPublic() {
        Method method = resource.getResourceMethod();
        if (method.isAnnotationPresent(RolesAllowed.class)) {
            return false;
        }
        return method.isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }

    private static JsonWebToken token(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                ? new AuthenticationRequiredException()
                : new TokenInvalidException();
    }

    private static UUID sessionId(JsonWebToken token) {
        if (!Tokens.ACCESS.equals(token.getClaim(Tokens.USE))) {
            throw new TokenInvalidException();
        }
        try {
            return UUID.fromString(String.valueOf(token.<Object>getClaim(Tokens.SESSION)));
        } catch (IllegalArgumentException e) {
            throw new TokenInvalidException();
        }
    }
}
