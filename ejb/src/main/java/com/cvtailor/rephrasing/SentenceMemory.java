package com.cvtailor.rephrasing;

import com.cvtailor.llm.Prompt;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Redis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.redisson.api.RBucket;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/**
 * Remembers for a day what came of a request: the same facts for the same advertisement cost nothing when they are asked for
 * again. Nothing is lost with it.
 */
@ApplicationScoped
public class SentenceMemory {

    private static final Duration REMEMBERED = Duration.ofHours(24);

    @Inject
    Redis redis;

    Optional<PartOutcome> recall(int userId, String key) {
        return redis.ask(client -> bucket(client, userId, key).get()).map(json -> Json.read(json, PartOutcome.class));
    }

    void remember(int userId, String key, PartOutcome outcome) {
        String json = Json.write(outcome);
        redis.tell(client -> bucket(client, userId, key).set(json, REMEMBERED));
    }

    /** To be called when a person is erased. */
    public void forget(int userId) {
        redis.insist(client -> client.getKeys().deleteByPattern(prefix(userId) + "*"));
    }

    /**
     * @param models those that may answer, in their order
     * @param advertisementHash since the prompt shows only the beginning of a long text
     */
    static String key(String models, String advertisementHash, Prompt prompt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {models, RephrasingPrompt.VERSION, advertisementHash, prompt.material()}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String prefix(int userId) {
        return "sentences:" + userId + ":";
    }

    private static RBucket<String> bucket(RedissonClient client, int userId, String key) {
        return client.getBucket(prefix(userId) + key, StringCodec.INSTANCE);
    }
}
