package com.cvtailor.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with parameters of OWASP's Password Storage Cheat Sheet. Of its equally strong settings this is the one with
 * the least memory (7 MiB, five passes, one lane): with 19 MiB and two passes the garbage collector doubles the time that
 * a hash takes in a small heap. Never called inside a transaction: a hash takes some thirty milliseconds, and more while
 * others wait.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final int MEMORY_KIB = 7_168;
    private static final int PASSES = 5;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** More at a time than there are processors would be no faster and take more memory. */
    private final Semaphore places =
            new Semaphore(Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors())), true);

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    /** Costs an unknown e-mail as much time as a known one. */
    private final String nobodysHash = argon2Hash("nobody has this password");

    public String hash(String password) {
        return inTurn(() -> argon2Hash(password));
    }

    public boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(password, hash).with(argon2));
    }

    public void pretendToMatch(String password) {
        matches(password, nobodysHash);
    }

    private String argon2Hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult();
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
