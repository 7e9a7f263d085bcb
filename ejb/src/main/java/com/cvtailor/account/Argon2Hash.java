package com.cvtailor.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * An Argon2id hash (RFC 9106) with the parameters and the salt that it was made with. Its text is the PHC string format
 * that other programs read too, e.g. {@code $argon2id$v=19$m=7168,t=5,p=1$<salt>$<hash>}.
 */
final class Argon2Hash {

    private static final Pattern TEXT =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final Argon2Parameters parameters;
    private final byte[] hash;

    private Argon2Hash(Argon2Parameters parameters, byte[] hash) {
        this.parameters = parameters;
        this.hash = hash;
    }

    static Argon2Hash of(String password, int memoryKib, int passes, byte[] salt, int length) {
        Argon2Parameters parameters = parameters(memoryKib, passes, 1, salt);
        return new Argon2Hash(parameters, compute(password, parameters, length));
    }

    static Argon2Hash parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash");
        }
        Argon2Parameters parameters = parameters(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Base64.getDecoder().decode(parts.group(4)));
        return new Argon2Hash(parameters, Base64.getDecoder().decode(parts.group(5)));
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(compute(password, parameters, hash.length), hash);
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + parameters.getMemory() + ",t=" + parameters.getIterations() + ",p="
                + parameters.getLanes() + "$" + base64.encodeToString(parameters.getSalt()) + "$"
                + base64.encodeToString(hash);
    }

    private static Argon2Parameters parameters(int memoryKib, int passes, int lanes, byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
    }

    private static byte[] compute(String password, Argon2Parameters parameters, int length) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(parameters);
        byte[] hash = new byte[length];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
