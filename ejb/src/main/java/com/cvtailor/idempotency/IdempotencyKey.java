package com.cvtailor.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A client's name for one request; the same name means different requests at different paths.
 *
 * @param requestHash of the request's content: 64 hex digits
 */
public record IdempotencyKey(int userId, String path, String key, String requestHash) {

    public static IdempotencyKey of(int userId, String path, String key, String requestContent) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(requestContent.getBytes(StandardCharsets.UTF_8));
            return new IdempotencyKey(userId, path, key, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
