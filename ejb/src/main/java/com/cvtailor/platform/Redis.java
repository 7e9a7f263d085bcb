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
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.RedisException;

/**
 * The way to Redis, which may be away at any time: whoever asks gets no answer then, and goes on without. After a failure
 * nobody asks again for a moment, so that requests do not queue up behind time-outs.
 */
@ApplicationScoped
public class Redis {

    private static final Logger LOG = System.getLogger(Redis.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    @ConfigProperty(name = "cvtailor.redis.url")
    Optional<String> url;

    private RedissonClient client;
    private volatile Instant pausedUntil = Instant.MIN;
    private volatile boolean away;

    /** Empty when Redis is away, and when its answer is null. */
    public <T> Optional<T> ask(Function<RedissonClient, T> question) {
        if (url.isEmpty() || Instant.now().isBefore(pausedUntil)) {
            return Optional.empty();
        }
        try {
            T answer = question.apply(client());
            returned();
            return Optional.ofNullable(answer);
        } catch (RedisException e) {
            failed(e);
            return Optional.empty();
        }
    }

    public void tell(Consumer<RedissonClient> command) {
        ask(redisson -> {
            command.accept(redisson);
            return true;
        });
    }

    /** Asks Redis now, pause or not. */
    public boolean isReachable() {
        pausedUntil = Instant.MIN;
        return ask(redisson -> redisson.getKeys().countExists("ping")).isPresent();
    }

    private synchronized RedissonClient client() {
        if (client == null) {
            client = Redisson.create(RedisSettings.of(url.orElseThrow()));
        }
        return client;
    }

    private void returned() {
        if (away) {
            away = false;
            LOG.log(Level.INFO, "Redis answers again");
        }
    }

    private synchronized void failed(RedisException fault) {
        pausedUntil = Instant.now().plus(PAUSE);
        if (!away) {
            away = true;
            LOG.log(Level.WARNING, "Redis does not answer, going on without: {0}", fault.getMessage());
        }
    }

    @PreDestroy
    synchronized void close() {
        if (client != null) {
            client.shutdown(0, 2, TimeUnit.SECONDS);
        }
    }
}
