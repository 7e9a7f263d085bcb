package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // of the fields that a container would fill
class TokensTest {

    private static final SigningKeys KEYS = SigningKeys.fromPem(TestKeys.pem(2048));
    private static final SigningKeys FOREIGN = SigningKeys.fromPem(TestKeys.pem(2048));

    private final AuthSession session = new AuthSession(7, "curl", Instant.now(), Duration.ofDays(7));
    private final UserAccount account =
            new UserAccount(new Registration("Ada@Example.com", "correct horse", "Ada", "Lovelace"), "hash") {
                @Override
                public Integer id() {
                    return 7;
                }
            };
    private final Tokens tokens = new Tokens();

    @BeforeEach
    void configure() {
        tokens.lifetimes = new TokenLifetimes();
        tokens.lifetimes.access = Duration.ofHours(24);
        tokens.lifetimes.refresh = Duration.ofDays(7);
        tokens.useKeys(KEYS);
    }

    @Test
    void a_refresh_token_names_its_session_and_itself() {
        assertThat(tokens.verifyRefresh(tokens.refresh(account, session)))
                .isEqualTo(new RefreshTokens.RefreshToken(session.id(), session.refreshId()));
    }

    @Test
    void an_access_token_carries_the_claims_of_the_contract() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.access(account, session));
        assertThat(token.getHeader().getKeyID()).isEqualTo(KEYS.current().getKeyID());
        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getClaims())
                .containsOnlyKeys("iss", "sub", "upn", "groups", "sid", "jti", "iat", "exp", "token_use")
                .containsEntry("iss", "cv-tailor")
                .containsEntry("sub", "7")
                .containsEntry("upn", "Ada@Example.com")
                .containsEntry("sid", session.id().toString())
                .containsEntry("token_use", "access");
        assertThat(claims.getStringListClaim("groups")).containsExactly("user");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void a_token_of_the_previous_key_is_good_while_that_key_is_still_published() {
        String pem = TestKeys.pem(2048);
        tokens.useKeys(SigningKeys.fromPem(pem));
        String token = tokens.refresh(account, session);
        tokens.useKeys(SigningKeys.fromPem(TestKeys.pem(2048) + pem));
        assertThat(tokens.verifyRefresh(token).sessionId()).isEqualTo(session.id());
    }

    @Test
    void an_access_token_is_no_refresh_token() {
        expectRefused(tokens.access(account, session));
    }

    @Test
    void an_expired_token_is_refused() {
        tokens.lifetimes.refresh = Duration.ofSeconds(-1);
        expectRefused(tokens.refresh(account, session));
    }

    @Test
    void a_token_of_an_unknown_key_is_refused() {
        tokens.useKeys(FOREIGN);
        String foreign = tokens.refresh(account, session);
        tokens.useKeys(KEYS);
        expectRefused(foreign);
    }

    @Test
    void a_foreign_signature_under_our_key_id_is_refused() throws Exception {
        SignedJWT forged = new SignedJWT(header(JWSAlgorithm.RS256), goodClaims());
        forged.sign(new RSASSASigner(FOREIGN.current()));
        expectRefused(forged.serialize());
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() throws Exception {
        SignedJWT forged = new SignedJWT(header(JWSAlgorithm.HS256), goodClaims());
        forged.sign(new MACSigner(KEYS.current().toRSAPublicKey().getEncoded()));
        expectRefused(forged.serialize());
    }

    @Test
    void an_unsigned_token_is_refused() throws Exception {
        expectRefused(new PlainJWT(goodClaims()).serialize());
    }

    @Test
    void a_tampered_token_is_refused() throws Exception {
        String[] parts = tokens.refresh(account, session).split("\\.", -1);
        JWTClaimsSet later = new JWTClaimsSet.Builder(goodClaims())
                .expirationTime(Date.from(Instant.now().plus(Duration.ofDays(700))))
                .build();
        String payload = new PlainJWT(later).serialize().split("\\.", -1)[1];
        expectRefused(parts[0] + '.' + payload + '.' + parts[2]);
    }

    @Test
    void garbage_is_refused() {
        expectRefused("garbage");
        expectRefused("");
    }

    private JWTClaimsSet goodClaims() throws Exception {
        return SignedJWT.parse(tokens.refresh(account, session)).getJWTClaimsSet();
    }

    private static JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID(KEYS.current().getKeyID())
                .build();
    }

    private void expectRefused(String token) {
        assertThatExceptionOfType(TokenInvalidException.class).isThrownBy(() -> tokens.verifyRefresh(token));
    }
}
