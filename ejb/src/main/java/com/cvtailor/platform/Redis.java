package com.cvtailor.platform;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisConnectionException;
import org.redisson.client.RedisException;
import org.redisson.client.RedisNodeNotFoundException;
import org.redisson.client.RedisReconnectedException;
import org.redisson.client.RedisRetryException;
import org.redisson.client.RedisTimeoutException;

/**
 * The way to Redis, which may be away at any time: whoever asks gets no answer then, and goes on without. While it is away
 * only one request every few seconds tries again, so that the others do not queue up behind time-outs.
 */
@ApplicationScoped
public class Redis {

    private static final Logger LOG = System.getLogger(Redis.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration COMPLAINT_PAUSE = Duration.ofMinutes(1);

    @Inject
    @ConfigProperty(name = "cvtailor.redis.url")
    Optional<String> url;

    private RedissonClient client;
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicReference<Instant> nextTry = new AtomicReference<>(Instant.MIN);
    private final AtomicReference<Instant> nextComplaint = new AtomicReference<>(Instant.MIN);

    /** Empty when Redis is away, and when its answer is null. */
    public <T> Optional<T> ask(Function<RedissonClient, T> question) {
        return url.isPresent() && (!away.get() || isTurnToTryAgain()) ? attempt(question) : Optional.empty();
    }

    /** Is lost when Redis is away. */
    public void tell(Consumer<RedissonClient> command) {
        ask(redisson -> answered(command, redisson));
    }

    /** Tries even when Redis was away a moment ago, for what other nodes must learn if it can be told at all. */
    public void insist(Consumer<RedissonClient> command) {
        if (url.isPresent()) {
            attempt(redisson -> answered(command, redisson));
        }
    }

    /** Asks Redis now, whenever the last failure was. */
    public boolean isReachable() {
        return url.isPresent()
                && attempt(redisson -> redisson.getKeys().countExists("any")).isPresent();
    }

    private static boolean answered(Consumer<RedissonClient> command, RedissonClient redisson) {
        command.accept(redisson);
        return true;
    }

    private <T> Optional<T> attempt(Function<RedissonClient, T> question) {
        try {
            T answer = question.apply(client());
            if (away.compareAndSet(true, false)) {
                LOG.log(Level.INFO, "Redis answers again");
            }
            return Optional.ofNullable(answer);
        } catch (RedisConnectionException
                | RedisTimeoutException
                | RedisNodeNotFoundException
                | RedisReconnectedException
                | RedisRetryException e) {
            nextTry.set(Instant.now().plus(PAUSE));
            if (away.compareAndSet(false, true)) {
                // not the message: it quotes the command with its keys and values
                LOG.log(
                        Level.WARNING,
                        "Redis does not answer, going on without: {0}",
                        e.getClass().getSimpleName());
            }
            return Optional.empty();
        } catch (RedisException e) {
            // It is there, and refuses this one command: no reason to ask it nothing else for a while.
            if (Instant.now().isAfter(nextComplaint.getAndUpdate(Redis::oneMinuteLaterIfPast))) {
                LOG.log(
                        Level.WARNING,
                        "Redis refuses commands, going on without: {0}",
                        e.getClass().getSimpleName());
            }
            return Optional.empty();
        }
    }

    private static Instant oneMinuteLaterIfPast(Instant due) {
        Instant now = Instant.now();
        return now.isAfter(due) ? now.plus(COMPLAINT_PAUSE) : due;
    }

    private boolean isTurnToTryAgain() {
        Instant now = Instant.now();
        Instant due = nextTry.get();
        return !now.isBefore(due) && nextTry.compareAndSet(due, now.plus(PAUSE));
    }

    private synchronized RedissonClient client() {
        if (client == null) {
            client = Redisson.create(RedisSettings.of(url.orElseThrow()));
        }
        return client;
    }

    @PreDestroy
    synchronized void close() {
        if (client != null) {
            client.shutdown(0, 2, TimeUnit.SECONDS);
        }
    }
}
