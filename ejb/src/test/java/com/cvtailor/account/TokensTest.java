package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        tokens.keys = new Keys();
        use(KEYS);
        tokens.start();
    }

    @Test
    void a_refresh_token_names_its_session_and_itself() {
        assertThat(tokens.verifyRefresh(tokens.refresh(account, session)))
                .isEqualTo(new Tokens.RefreshToken(session.id(), session.refreshId()));
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
        use(SigningKeys.fromPem(pem));
        String token = tokens.refresh(account, session);
        use(SigningKeys.fromPem(TestKeys.pem(2048) + pem));
        assertThat(tokens.verifyRefresh(token).sessionId()).isEqualTo(session.id());
    }

    @Test
    void an_access_token_is_no_refresh_token() {
        expectRefused(tokens.access(account, session));
    }

    @Test
    void a_refresh_token_is_no_access_token() {
        assertThatExceptionOfType(TokenInvalidException.class)
                .isThrownBy(() -> tokens.verifyAccess(tokens.refresh(account, session)));
    }

    @Test
    void an_access_token_shows_its_claims_as_microprofile_jwt_has_them() throws Exception {
        String text = tokens.access(account, session);
        AccessToken token = tokens.verifyAccess(text);
        JWTClaimsSet claims = SignedJWT.parse(text).getJWTClaimsSet();
        assertThat(token.getName()).isEqualTo("Ada@Example.com");
        assertThat(token.getSubject()).isEqualTo("7");
        assertThat(token.getGroups()).containsExactly("user");
        assertThat(token.getTokenID()).isEqualTo(claims.getJWTID());
        assertThat(token.getExpirationTime())
                .isEqualTo(claims.getExpirationTime().toInstant().getEpochSecond());
        assertThat(token.<String>getClaim("sid")).isEqualTo(session.id().toString());
        assertThat(token.isInTime()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"exp,-55", "nbf,55", "iat,55"})
    void clocks_may_differ_by_a_minute(String claim, int seconds) throws Exception {
        tokens.verifyAccess(signed(claim, seconds));
    }

    @Test
    void a_token_that_was_verified_earlier_is_no_longer_in_time_when_the_clocks_skew_is_over() {
        assertThat(new AccessToken(expiring(-55)).isInTime()).isTrue();
        assertThat(new AccessToken(expiring(-61)).isInTime()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"exp,-65", "nbf,65", "iat,65"})
    void clocks_may_not_differ_by_more(String claim, int seconds) throws Exception {
        String token = signed(claim, seconds);
        assertThatExceptionOfType(TokenInvalidException.class).isThrownBy(() -> tokens.verifyAccess(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "sub", "upn", "groups", "sid", "jti", "iat", "exp", "token_use"})
    void a_token_without_one_of_its_claims_is_refused(String claim) throws Exception {
        String token = signed(claim, null);
        assertThatExceptionOfType(TokenInvalidException.class).isThrownBy(() -> tokens.verifyAccess(token));
    }

    @Test
    void a_key_that_another_node_has_made_is_found_when_its_first_token_comes() {
        String pem = TestKeys.pem(2048);
        use(SigningKeys.fromPem(pem));
        String token = tokens.access(account, session);
        use(KEYS);
        ((Keys) tokens.keys).stored = SigningKeys.fromPem(pem);
        assertThat(tokens.verifyAccess(token).getSubject()).isEqualTo("7");
    }

    @Test
    void an_expired_token_is_refused() {
        tokens.lifetimes.refresh = Duration.ofSeconds(-61);
        expectRefused(tokens.refresh(account, session));
    }

    @Test
    void a_token_of_an_unknown_key_is_refused() {
        use(FOREIGN);
        String foreign = tokens.refresh(account, session);
        use(KEYS);
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

    /** An access token of our key, with a claim so many seconds from now, or without it. */
    private String signed(String claim, Integer seconds) throws Exception {
        JWTClaimsSet good = SignedJWT.parse(tokens.access(account, session)).getJWTClaimsSet();
        SignedJWT token = new SignedJWT(
                header(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder(good)
                        .claim(
                                claim,
                                seconds == null ? null : Date.from(Instant.now().plusSeconds(seconds)))
                        .build());
        token.sign(new RSASSASigner(KEYS.current()));
        return token.serialize();
    }

    private static JWTClaimsSet expiring(int seconds) {
        return new JWTClaimsSet.Builder()
                .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                .build();
    }

    private void use(SigningKeys keys) {
        ((Keys) tokens.keys).known = keys;
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

    /** Stands for the keys of a node, and for one that is stored and that it has not heard of. */
    private static final class Keys extends TokenKeys {
        private SigningKeys known;
        private SigningKeys stored;

        @Override
        RSAKey current() {
            return known.current();
        }

        @Override
        List<JWK> select(JWKSelector wanted) {
            List<JWK> found = wanted.select(known.publicKeys(Instant.now()));
            return found.isEmpty() && stored != null ? wanted.select(stored.publicKeys(Instant.now())) : found;
        }
    }
}
