package com.cvtailor.evidence;

import com.cvtailor.platform.Redis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redisson.api.RScript;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/**
 * One queue for each host and for each address, the same for all nodes: whoever wants to ask takes the next moment that is
 * free, and waits for it. Redis keeps when that is, by its own clock; while it is away each node keeps queues of its own.
 */
@ApplicationScoped
public class HostQueue implements HostTurns {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final int MANY_HOSTS = 10_000;

    /** Behind one address there may be the pages of very many, who are asked side by side. */
    private static final int HOSTS_OF_ADDRESS = 5;

    /** Answers like {@link #takeTurn(String, Duration)}. */
    private static final String TAKE_TURN =
            """
            local time = redis.call('TIME')
            local now = time[1] * 1000 + math.floor(time[2] / 1000)
            local turn = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'))
            if turn - now > tonumber(ARGV[2]) then return -1 end
            redis.call('SET', KEYS[1], string.format('%.0f', turn + ARGV[1]), 'PX', turn - now + ARGV[1] + 1000)
            return turn - now""";

    @Inject
    @ConfigProperty(name = "cvtailor.evidence.host-interval", defaultValue = "PT0.25S")
    Duration interval;

    @Inject
    Redis redis;

    private final Map<String, Long> freeFrom = new ConcurrentHashMap<>();

    /** Makes this bean and the way to Redis, neither of which connects yet; see {@link LinkChecks#open()}. */
    void prepare() {
        redis.tell(redisson -> {});
    }

    @Override
    public boolean await(String host, InetAddress address) throws InterruptedException {
        return await("host " + host, interval)
                && await("address " + address.getHostAddress(), interval.dividedBy(HOSTS_OF_ADDRESS));
    }

    private boolean await(String whom, Duration pause) throws InterruptedException {
        long wait = takeTurn(whom, pause);
        if (wait > 0) {
            Thread.sleep(wait);
        }
        return wait >= 0;
    }

    /** How many milliseconds from now the turn is; -1 when there was none to take. */
    long takeTurn(String whom, Duration pause) {
        // Hosts tell on people, and Redis may be anywhere.
        String key = "evidence:turn:" + UUID.nameUUIDFromBytes(whom.getBytes(StandardCharsets.UTF_8));
        return redis.ask(redisson -> takeTurn(redisson, key, pause)).orElseGet(() -> takeTurnHere(key, pause));
    }

    private long takeTurn(RedissonClient redisson, String key, Duration pause) {
        return redisson.getScript(StringCodec.INSTANCE)
                .<Long>eval(
                        RScript.Mode.READ_WRITE,
                        TAKE_TURN,
                        RScript.ReturnType.INTEGER,
                        List.of(key),
                        Long.toString(pause.toMillis()),
                        Long.toString(LONGEST_WAIT.toMillis()));
    }

    private long takeTurnHere(String key, Duration pause) {
        long now = System.currentTimeMillis();
        if (freeFrom.size() > MANY_HOSTS) {
            freeFrom.values().removeIf(free -> free <= now);
        }
        long[] wait = {-1};
        freeFrom.compute(key, (it, free) -> {
            long turn = free == null ? now : Math.max(now, free);
            if (turn - now > LONGEST_WAIT.toMillis()) {
                return free;
            }
            wait[0] = turn - now;
            return turn + pause.toMillis();
        });
        return wait[0];
    }
}
