package com.cvtailor.account;

import com.cvtailor.platform.Redis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.redisson.api.RBucket;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/** Says on every request whether a session lives: Redis is asked first, PostgreSQL when Redis does not know. */
@ApplicationScoped
public class SessionRegistry {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /**
     * Stands in Redis for a while after a session has changed. Without it a node that read the row just before the change
     * could put the old state back after the key has been deleted.
     */
    private static final String ASK_DATABASE = "?";

    private static final Duration ASK_DATABASE_FOR = Duration.ofSeconds(60);

    @Inject
    Redis redis;

    @Inject
    Sessions sessions;

    public Optional<LiveSession> find(UUID sessionId) {
        return redis.ask(client -> bucket(client, sessionId).get())
                .filter(text -> !text.equals(ASK_DATABASE))
                .map(text -> LiveSession.parse(sessionId, text))
                .filter(session -> Instant.now().isBefore(session.expiresAt()))
                .or(() -> load(sessionId));
    }

    /** To be called after a change of the session or of its user has been committed: the next request sees it on every node. */
    public void forget(UUID sessionId) {
        redis.insist(client -> bucket(client, sessionId).set(ASK_DATABASE, ASK_DATABASE_FOR));
    }

    private Optional<LiveSession> load(UUID sessionId) {
        Optional<LiveSession> live = sessions.live(sessionId);
        live.ifPresent(
                session -> redis.tell(client -> bucket(client, sessionId).setIfAbsent(session.text(), REMEMBERED)));
        return live;
    }

    private static RBucket<String> bucket(RedissonClient client, UUID sessionId) {
        return client.getBucket("session:" + sessionId, StringCodec.INSTANCE);
    }
}
