package com.cvtailor.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Issues signed tokens, and verifies what comes back. */
@ApplicationScoped
public class Tokens {

    static final String ISSUER = "cv-tailor";

    /** The claim that tells access and refresh tokens apart. */
    public static final String USE = "token_use";

    public static final String ACCESS = "access";
    public static final String REFRESH = "refresh";
    public static final String SESSION = "sid";

    @Inject
    TokenLifetimes lifetimes;

    @Inject
    TokenKeys keys;

    private TokenVerifier accessTokens;
    private TokenVerifier refreshTokens;

    @PostConstruct
    void start() {
        accessTokens = new TokenVerifier(keys, ACCESS, Set.of("sub", "upn", "groups", "exp", "iat", "jti", SESSION));
        refreshTokens = new TokenVerifier(keys, REFRESH, Set.of("sub", "exp", "iat", "jti", SESSION));
    }

    public String access(UserAccount account, AuthSession session) {
        return sign(account, session, ACCESS, UUID.randomUUID(), lifetimes.access());
    }

    public String refresh(UserAccount account, AuthSession session) {
        return sign(account, session, REFRESH, session.refreshId(), lifetimes.refresh());
    }

    /** Everything that the token alone can say; whether its session lives is for {@link SessionRegistry} to know. */
    public AccessToken verifyAccess(String token) {
        return new AccessToken(accessTokens.verify(token));
    }

    /** The same for {@link Sessions}. */
    RefreshToken verifyRefresh(String token) {
        JWTClaimsSet claims = refreshTokens.verify(token);
        try {
            return new RefreshToken(
                    UUID.fromString(String.valueOf(claims.getClaim(SESSION))), UUID.fromString(claims.getJWTID()));
        } catch (IllegalArgumentException e) {
            throw new TokenInvalidException();
        }
    }

    /** What a good refresh token says: its session, and which of the session's refresh tokens it is. */
    record RefreshToken(UUID sessionId, UUID id) {}

    /** The public keys as JSON (RFC 7517). */
    public String jwks() {
        return keys.publicKeys().toString();
    }

    private String sign(UserAccount account, AuthSession session, String use, UUID id, Duration lifetime) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(account.id().toString())
                .claim("upn", account.email())
                .claim("groups", List.copyOf(account.groups()))
                .claim(SESSION, session.id().toString())
                .jwtID(id.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .claim(USE, use)
                .build();
        return sign(claims);
    }

    private String sign(JWTClaimsSet claims) {
        RSAKey key = keys.current();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the signing key cannot sign", e);
        }
        return token.serialize();
    }
}
