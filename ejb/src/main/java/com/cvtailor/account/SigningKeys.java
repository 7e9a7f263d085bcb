package com.cvtailor.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The RSA keys of our tokens: the first one signs, and all of them verify until they retire. A key's id is its thumbprint
 * (RFC 7638).
 */
final class SigningKeys {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final int MIN_BITS = 2048;

    private final List<Key> keys;

    private record Key(RSAKey key, Instant until) {}

    private SigningKeys(List<Key> keys) {
        this.keys = keys;
    }

    /** Reads every PKCS#8 block of the text. */
    static SigningKeys fromPem(String text) {
        List<Key> keys = PEM.matcher(text)
                .results()
                .map(pem -> new Key(toKey(pem), Instant.MAX))
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    "cvtailor.auth.private-key holds no PKCS#8 PEM block (BEGIN PRIVATE KEY)");
        }
        return new SigningKeys(keys);
    }

    /** These keys, with former ones after them that retire then, if they have not before. */
    SigningKeys before(SigningKeys former, Instant retirement) {
        List<Key> all = new ArrayList<>(keys);
        former.keys.forEach(
                it -> all.add(new Key(it.key(), it.until().isBefore(retirement) ? it.until() : retirement)));
        return new SigningKeys(all);
    }

    RSAKey current() {
        return keys.get(0).key();
    }

    /** The public halves of those that have not retired, as {@code /.well-known/jwks.json} shows them. */
    JWKSet publicKeys(Instant now) {
        return new JWKSet(keys.stream()
                .filter(it -> now.isBefore(it.until()))
                .<JWK>map(it -> it.key().toPublicJWK())
                .toList());
    }

    private static RSAKey toKey(MatchResult pem) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
            if (key.getModulus().bitLength() < MIN_BITS) {
                throw new IllegalArgumentException("a key of cvtailor.auth.private-key has fewer than 2048 bits");
            }
            RSAPublicKeySpec publicHalf = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return new RSAKey.Builder((RSAPublicKey) rsa.generatePublic(publicHalf))
                    .privateKey(key)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalArgumentException("a key of cvtailor.auth.private-key is no RSA key in PKCS#8 form", e);
        }
    }
}
