package com.cvtailor.account;

import com.cvtailor.platform.IpAddress;
import com.cvtailor.platform.Redis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.redisson.api.RScript;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/**
 * Counts failed log-ins for an account and from an address, and locks either for a while when there were too many. Without
 * Redis nobody is locked out.
 */
@ApplicationScoped
public class LoginThrottle {

    static final int FAILURES_PER_ACCOUNT = 10;
    static final int FAILURES_PER_ADDRESS = 50;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** The window opens with the first failure; the one that fills it locks for a whole window. */
    private static final String COUNT_FAILURE =
            """
            local failures = redis.call('incr', KEYS[1])
            if failures == 1 or failures == tonumber(ARGV[1]) then
                redis.call('pexpire', KEYS[1], ARGV[2])
            end
            return failures""";

    @Inject
    Redis redis;

    /** To be asked before a password is looked at, and again before a right one is honoured. */
    public void expectOpen(String email, String address) {
        expectBelow(FAILURES_PER_ACCOUNT, accountKey(email));
        expectBelow(FAILURES_PER_ADDRESS, addressKey(address));
    }

    /** What has no more attempts. */
    public enum Lock {
        ACCOUNT,
        ADDRESS
    }

    /**
     * The failure that comes after the last permitted one, in a burst of parallel attempts, is told of the lock only.
     *
     * @return what this very failure has locked
     */
    public Set<Lock> failed(String email, String address) {
        long ofAccount = count(FAILURES_PER_ACCOUNT, accountKey(email));
        long fromAddress = count(FAILURES_PER_ADDRESS, addressKey(address));
        if (ofAccount > FAILURES_PER_ACCOUNT || fromAddress > FAILURES_PER_ADDRESS) {
            expectOpen(email, address);
        }
        Set<Lock> locked = EnumSet.noneOf(Lock.class);
        if (ofAccount == FAILURES_PER_ACCOUNT) {
            locked.add(Lock.ACCOUNT);
        }
        if (fromAddress == FAILURES_PER_ADDRESS) {
            locked.add(Lock.ADDRESS);
        }
        return locked;
    }

    /** Only the account starts afresh: whoever owns one account could otherwise guess at others without end. */
    public void succeeded(String email) {
        redis.tell(client -> client.getBucket(accountKey(email)).delete());
    }

    private long count(int limit, String key) {
        return redis.ask(client -> client.getScript(StringCodec.INSTANCE)
                        .<Long>eval(
                                RScript.Mode.READ_WRITE,
                                COUNT_FAILURE,
                                RScript.ReturnType.INTEGER,
                                List.of(key),
                                limit,
                                WINDOW.toMillis()))
                .orElse(0L);
    }

    private void expectBelow(int limit, String key) {
        long failures = redis.ask(client -> failures(client, key)).orElse(0L);
        if (failures >= limit) {
            throw new TooManyAttemptsException(
                    limit,
                    redis.ask(client -> client.getBucket(key).remainTimeToLive())
                            .map(Duration::ofMillis)
                            .orElse(WINDOW));
        }
    }

    private static Long failures(RedissonClient client, String key) {
        String count = client.<String>getBucket(key, StringCodec.INSTANCE).get();
        return count == null ? 0L : Long.valueOf(count);
    }

    private static String accountKey(String email) {
        return "login-failures:account:" + digest(UserAccount.key(email));
    }

    private static String addressKey(String address) {
        return "login-failures:address:"
                + IpAddress.parse(address).map(IpAddress::network).orElse(address);
    }

    /** Keeps e-mails out of Redis. */
    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
