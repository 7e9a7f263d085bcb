package com.cvtailor.flag;

import com.cvtailor.platform.Redis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/**
 * Knows how the switches stand. They are remembered for a few seconds; a change is told to all nodes through Redis, and
 * without Redis it is felt when the seconds are over.
 */
@ApplicationScoped
public class FeatureFlags {

    public static final String CV_GENERATION = "api.cv_generation.enabled";
    public static final String COVER_LETTER = "api.cover_letter.enabled";
    public static final String EXPORT = "api.export.enabled";
    public static final String REGISTRATION = "api.registration.enabled";

    /** Whether language models may be asked at all. */
    public static final String LANGUAGE_MODELS = "llm.enabled";

    private static final Duration REMEMBERED = Duration.ofSeconds(3);

    @Inject
    FlagStore store;

    @Inject
    Redis redis;

    private final AtomicLong changes = new AtomicLong();
    private volatile Known known = new Known(Map.of(), -1, 0);
    private boolean listening;

    /** @param change the number of the change after which they were read */
    private record Known(Map<String, FeatureFlag> flags, long change, long readAt) {}

    /** A flag that does not exist is off. */
    public boolean isOn(String name, int userId) {
        return flag(name).filter(flag -> flag.isOn(userId)).isPresent();
    }

    /** @throws FeatureDisabledException if it is off for this person */
    public void expectOn(String name, int userId) {
        if (!isOn(name, userId)) {
            throw new FeatureDisabledException();
        }
    }

    /**
     * For somebody who is only about to become a user. A percentage admits a share of the texts, the same ones each time.
     *
     * @throws FeatureDisabledException if it is off for them
     */
    public void expectOn(String name, String newcomer) {
        if (flag(name).filter(flag -> flag.isOn(newcomer)).isEmpty()) {
            throw new FeatureDisabledException();
        }
    }

    /** To be called after a change has been committed. */
    void changed() {
        forget();
        redis.insist(client -> topic(client).publish("changed"));
    }

    private Optional<FeatureFlag> flag(String name) {
        return Optional.ofNullable(upToDate().flags().get(name));
    }

    private Known upToDate() {
        Known current = known;
        return isFresh(current) ? current : read();
    }

    private boolean isFresh(Known current) {
        return current.change() == changes.get() && System.nanoTime() - current.readAt() < REMEMBERED.toNanos();
    }

    private synchronized Known read() {
        if (isFresh(known)) {
            return known;
        }
        listen();
        // A change that comes while they are being read makes them stale at once.
        long change = changes.get();
        long now = System.nanoTime();
        known = new Known(
                store.all().stream().collect(Collectors.toUnmodifiableMap(FeatureFlag::name, Function.identity())),
                change,
                now);
        return known;
    }

    private void listen() {
        if (!listening) {
            listening = redis.ask(client -> topic(client).addListener(String.class, (channel, what) -> forget()))
                    .isPresent();
        }
    }

    private void forget() {
        changes.incrementAndGet();
    }

    private static RTopic topic(RedissonClient client) {
        return client.getTopic("feature-flags", StringCodec.INSTANCE);
    }
}
