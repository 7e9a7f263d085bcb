package com.cvtailor.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with parameters of OWASP's Password Storage Cheat Sheet. Of its equally strong settings this is the one with
 * the least memory (7 MiB, five passes, one lane), which spares a small heap many collections. Never called inside a
 * transaction: a hash takes some thirty milliseconds, and more while others wait.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final int MEMORY_KIB = 7_168;
    private static final int PASSES = 5;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** More at a time than there are processors would be no faster and take more memory. */
    private final Semaphore places =
            new Semaphore(Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors())), true);

    private final SecureRandom random = new SecureRandom();

    /** Costs an unknown e-mail as much time as a known one. */
    private final String nobodysHash = hash("nobody has this password");

    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(() ->
                Argon2Hash.of(password, MEMORY_KIB, PASSES, salt, HASH_BYTES).text());
    }

    public boolean matches(String password, String hash) {
        return inTurn(() -> Argon2Hash.parse(hash).matches(password));
    }

    public void pretendToMatch(String password) {
        matches(password, nobodysHash);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
