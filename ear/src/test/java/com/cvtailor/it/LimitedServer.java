package com.cvtailor.it;

import com.cvtailor.it.contract.ServerDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that permits little, behind a proxy for which the tests speak: so that a test can be any client. */
public final class LimitedServer {

    static final int ANONYMOUS = 5;
    static final int AUTHENTICATED = 8;
    static final int PREMIUM = 12;
    static final int ARTIFACT_CREATE = 2;

    /** How long it waits for a body. */
    static final Duration BODY_TIMEOUT = Duration.ofSeconds(2);

    /** The beginning of addresses that may see the metrics. */
    static final String MONITORING = "198.51.100.";

    private static final Path DATA = EmbeddedServerProcess.freshFolder();
    private static final EmbeddedServerProcess SERVER = start();
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private LimitedServer() {}

    static EmbeddedServerProcess process() {
        return SERVER;
    }

    static Path dataFolder() {
        return DATA;
    }

    static ServerDatabase database() {
        return new ServerDatabase(DATA);
    }

    /** A client that nobody has counted yet. */
    public static ApiClient newClient() {
        return clientAt(newAddress());
    }

    static String newAddress() {
        int number = CLIENTS.incrementAndGet();
        return "203." + number / 65_536 + "." + number / 256 % 256 + "." + number % 256;
    }

    /** A client as the trusted proxy announces it. */
    static ApiClient clientAt(String address) {
        return new ApiClient(SERVER.uri()).with("X-Forwarded-For", address);
    }

    private static EmbeddedServerProcess start() {
        Map<String, String> settings = new TreeMap<>(Administrator.SETTINGS);
        settings.put("CVTAILOR_RATE_LIMIT_ANONYMOUS", Integer.toString(ANONYMOUS));
        settings.put("CVTAILOR_RATE_LIMIT_AUTHENTICATED", Integer.toString(AUTHENTICATED));
        settings.put("CVTAILOR_RATE_LIMIT_PREMIUM", Integer.toString(PREMIUM));
        settings.put("CVTAILOR_RATE_LIMIT_ARTIFACT_CREATE", Integer.toString(ARTIFACT_CREATE));
        settings.put("CVTAILOR_PROXY_TRUSTED", "127.0.0.0/8, ::1");
        settings.put("CVTAILOR_METRICS_TRUSTED", MONITORING + "0/24");
        settings.put("CVTAILOR_HTTP_BODY_TIMEOUT", BODY_TIMEOUT.toString());
        EmbeddedServerProcess server = EmbeddedServerProcess.on(DATA, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
