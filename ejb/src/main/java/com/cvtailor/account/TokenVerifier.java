package com.cvtailor.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Instant;
import java.util.Set;

/** Verifies tokens of one use: signature, key, issuer, and that now lies within their time, give or take what clocks differ. */
final class TokenVerifier {

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    TokenVerifier(TokenKeys keys, String use, Set<String> claims) {
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, (wanted, context) -> keys.select(wanted)));
        processor.setJWTClaimsSetVerifier(new Claims(use, claims));
    }

    /** @throws TokenInvalidException if anything about it is not as it should be */
    JWTClaimsSet verify(String token) {
        try {
            return processor.process(token, null);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            throw new TokenInvalidException();
        }
    }

    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        Claims(String use, Set<String> required) {
            super(
                    new JWTClaimsSet.Builder()
                            .issuer(Tokens.ISSUER)
                            .claim(Tokens.USE, use)
                            .build(),
                    required);
            setMaxClockSkew((int) TokenLifetimes.CLOCK_SKEW.toSeconds());
        }

        @Override
        public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
            super.verify(claims, context);
            if (claims.getIssueTime().toInstant().isAfter(Instant.now().plus(TokenLifetimes.CLOCK_SKEW))) {
                throw new BadJWTException("issued in the future");
            }
        }
    }
}
