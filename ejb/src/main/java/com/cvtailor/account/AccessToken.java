package com.cvtailor.account;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.security.enterprise.CallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A verified access token, as MicroProfile JWT shows it to the application. */
public final class AccessToken extends CallerPrincipal implements JsonWebToken {

    private static final long serialVersionUID = 1L;

    private final transient JWTClaimsSet claims;

    AccessToken(JWTClaimsSet claims) {
        super(String.valueOf(claims.getClaim("upn")));
        this.claims = claims;
    }

    @Override
    public Set<String> getClaimNames() {
        return claims.getClaims().keySet();
    }

    /** Lists as sets and times as seconds, as the specification has it. */
    @Override
    @SuppressWarnings("unchecked") // the caller says what it expects, as with every implementation
    public <T> T getClaim(String name) {
        Object value = claims.getClaim(name);
        if (value instanceof List<?> list) {
            return (T) Set.copyOf(list);
        }
        return (T) (value instanceof Date time ? (Object) time.toInstant().getEpochSecond() : value);
    }

    /** Whether it has not expired, give or take what clocks differ. */
    public boolean isInTime() {
        Duration skew = TokenLifetimes.CLOCK_SKEW;
        return Instant.now().isBefore(claims.getExpirationTime().toInstant().plus(skew));
    }
}
