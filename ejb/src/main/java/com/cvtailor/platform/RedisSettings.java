package com.cvtailor.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;
import org.redisson.config.ConstantDelay;
import org.redisson.config.SingleServerConfig;

/** Redisson's settings for a machine of few processors, and for a Redis that may be away. */
final class RedisSettings {

    private static final int THREADS = 2;
    private static final int CONNECTIONS = 8;
    private static final int TIMEOUT_MILLIS = 500;
    private static final Duration RETRY_DELAY = Duration.ofMillis(100);

    private RedisSettings() {}

    /** Reads {@code redis://[user:password@]host:port[/database]} ({@code rediss} with TLS), or a Redisson YAML file. */
    static Config of(String url) {
        return url.startsWith("redis://") || url.startsWith("rediss://")
                ? singleServer(URI.create(url))
                : fromFile(url);
    }

    private static Config singleServer(URI url) {
        Config config = new Config();
        config.setCodec(StringCodec.INSTANCE);
        config.setThreads(THREADS);
        config.setNettyThreads(THREADS);
        config.setLazyInitialization(true);
        SingleServerConfig server = config.useSingleServer()
                .setAddress(url.toString())
                .setConnectionPoolSize(CONNECTIONS)
                .setConnectionMinimumIdleSize(1)
                .setSubscriptionConnectionPoolSize(2)
                .setSubscriptionConnectionMinimumIdleSize(1)
                .setConnectTimeout(TIMEOUT_MILLIS)
                .setTimeout(TIMEOUT_MILLIS)
                .setRetryAttempts(1)
                .setRetryDelay(new ConstantDelay(RETRY_DELAY))
                .setDnsMonitoringInterval(-1);
        if (url.getPath().length() > 1) {
            server.setDatabase(Integer.parseInt(url.getPath().substring(1)));
        }
        return config;
    }

    private static Config fromFile(String path) {
        try {
            Config config = Config.fromYAML(Path.of(path).toFile());
            config.setLazyInitialization(true);
            return config;
        } catch (IOException e) {
            throw new UncheckedIOException("cvtailor.redis.url names no readable Redisson file: " + path, e);
        }
    }
}
