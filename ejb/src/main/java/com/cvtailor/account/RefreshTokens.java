package com.cvtailor.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Set;
import java.util.UUID;

/** Verifies refresh tokens, which no server does for us: they come in a body, not in a header. */
final class RefreshTokens {

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    RefreshTokens(SigningKeys keys) {
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys.publicKeys())));
        processor.setJWTClaimsSetVerifier(claims());
    }

    /** Everything that the token alone can say; whether its session lives is for {@link Sessions} to know. */
    RefreshToken verify(String token) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            return new RefreshToken(
                    UUID.fromString(claims.getStringClaim(Tokens.SESSION)), UUID.fromString(claims.getJWTID()));
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            throw new TokenInvalidException();
        }
    }

    private static DefaultJWTClaimsVerifier<SecurityContext> claims() {
        JWTClaimsSet expected = new JWTClaimsSet.Builder()
                .issuer(Tokens.ISSUER)
                .claim(Tokens.USE, Tokens.REFRESH)
                .build();
        DefaultJWTClaimsVerifier<SecurityContext> verifier =
                new DefaultJWTClaimsVerifier<>(expected, Set.of("sub", "exp", "iat", "jti", Tokens.SESSION));
        verifier.setMaxClockSkew(0);
        return verifier;
    }

    /** What a good refresh token says: its session, and which of the session's refresh tokens it is. */
    record RefreshToken(UUID sessionId, UUID id) {}
}
