package com.cvtailor.rest.filter;

import com.cvtailor.account.LiveSession;
import com.cvtailor.account.SessionRegistry;
import com.cvtailor.account.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds the session of a token whose signature and time the server has checked; none if it has ended. */
@ApplicationScoped
class Identification {

    @Inject
    SessionRegistry sessions;

    Optional<LiveSession> session(Principal principal) {
        return principal instanceof JsonWebToken token && Tokens.ACCESS.equals(token.getClaim(Tokens.USE))
                ? sessionId(token).flatMap(sessions::find)
                : Optional.empty();
    }

    private static Optional<UUID> sessionId(JsonWebToken token) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(token.<Object>getClaim(Tokens.SESSION))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
