package com.cvtailor.ratelimit;

import com.cvtailor.platform.Redis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.redisson.api.RScript;
import org.redisson.client.codec.StringCodec;

/**
 * Counters in Redis, each in a window of an hour that opens with the first request. One script asks and counts, so that
 * neither two nodes nor two requests can take the same last place, and costs one round trip however many limits there are.
 */
@ApplicationScoped
public class HourlyWindows {

    private static final Duration WINDOW = Duration.ofHours(1);

    /** A request that one limit refuses is counted by none. */
    private static final String TAKE =
            """
            local window = tonumber(ARGV[1])
            local function count(key) return tonumber(redis.call('get', key) or '0') end
            local function left(key)
                local millis = redis.call('pttl', key)
                if millis < 0 then return window end
                return millis
            end
            for i, key in ipairs(KEYS) do
                if count(key) >= tonumber(ARGV[i + 1]) then
                    return {i, count(key), left(key), 1}
                end
            end
            local nearest, fewest
            for i, key in ipairs(KEYS) do
                local counted = redis.call('incr', key)
                if counted == 1 then redis.call('pexpire', key, window) end
                local remaining = tonumber(ARGV[i + 1]) - counted
                if not fewest or remaining < fewest then nearest, fewest = i, remaining end
            end
            return {nearest, count(KEYS[nearest]), left(KEYS[nearest]), 0}""";

    @Inject
    Redis redis;

    /** Empty when Redis does not answer. */
    Optional<Standing> take(List<Allowance> allowances) {
        List<Object> keys = allowances.stream().<Object>map(Allowance::key).toList();
        Object[] limits = new Object[allowances.size() + 1];
        limits[0] = WINDOW.toMillis();
        for (int i = 0; i < allowances.size(); i++) {
            limits[i + 1] = allowances.get(i).limit();
        }
        return redis.ask(client -> client.getScript(StringCodec.INSTANCE)
                        .<List<Long>>eval(RScript.Mode.READ_WRITE, TAKE, RScript.ReturnType.MULTI, keys, limits))
                .map(answer -> Standing.of(allowances, answer));
    }
}
