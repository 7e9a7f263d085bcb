package com.cvtailor.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redis.embedded.RedisServer;

/** A real Redis of a test's own, which may be stopped and started, and a way to it. */
@SuppressWarnings("UnnecessaryAssignment") // of the fields that a container would fill
public final class RunningRedis implements AutoCloseable {

    private final int port;
    private final List<Redis> nodes = new ArrayList<>();
    private final Redis redis;
    private RedisServer server;

    public RunningRedis() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        redis = anotherNode();
        start();
    }

    /** A way of its own to the same Redis, as a second server has. */
    public Redis anotherNode() {
        Redis node = new Redis();
        node.url = Optional.of("redis://127.0.0.1:" + port);
        nodes.add(node);
        return node;
    }

    public Redis redis() {
        return redis;
    }

    public void start() {
        try {
            server = RedisServer.newRedisServer()
                    .port(port)
                    .setting("bind 127.0.0.1")
                    .setting("save \"\"")
                    .build();
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        nodes.forEach(Redis::close);
        stop();
    }
}
