package com.cvtailor.rest.filter;

import com.cvtailor.account.LiveSession;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** What {@code @RolesAllowed} asks: the groups that the user is in now, which may differ from those in the token. */
record SessionSecurityContext(SecurityContext server, LiveSession session) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return server.getUserPrincipal();
    }

    @Override
    public boolean isUserInRole(String role) {
        return session.groups().contains(role);
    }

    @Override
    public boolean isSecure() {
        return server.isSecure();
    }

    @Override
    public String getAuthenticationScheme() {
        return server.getAuthenticationScheme();
    }
}
