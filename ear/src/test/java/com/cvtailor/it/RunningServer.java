package com.cvtailor.it;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One embedded server for all tests that only need one to be there; started by the first, stopped with the JVM. */
public final class RunningServer {

    /** Whose pages may call this server. */
    static final String ALLOWED_ORIGIN = "https://app.example.org";

    private static final Path DATA = freshFolder();
    private static final EmbeddedServerProcess SERVER = start();
    private static final URI ADDRESS = awaited();

    private RunningServer() {}

    public static URI uri() {
        return ADDRESS;
    }

    /** Where it keeps everything; complete once {@link #uri()} has answered. */
    public static Path dataFolder() {
        return DATA;
    }

    static EmbeddedServerProcess process() {
        return SERVER;
    }

    /** Speaks for the administrator that this server has from its first start. */
    public static ApiClient administrator() {
        return Administrator.at(uri());
    }

    /** Turned by the same administrator. */
    static Flags flags() {
        return new Flags(administrator());
    }

    private static EmbeddedServerProcess start() {
        Map<String, String> settings = new TreeMap<>(Administrator.SETTINGS);
        settings.putAll(Models.settings());
        settings.put("CVTAILOR_CORS_ORIGINS", ALLOWED_ORIGIN);
        // Links are looked at again on a server of the test's own, and do not disturb here.
        settings.put("CVTAILOR_EVIDENCE_RECHECK_INTERVAL", "PT24H");
        EmbeddedServerProcess server = EmbeddedServerProcess.on(DATA, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private static URI awaited() {
        URI address = SERVER.uri();
        Models.switchOff(new Flags(Administrator.at(address)));
        return address;
    }

    /** Where a test may put a server of its own. */
    static Path freshFolder() {
        return EmbeddedServerProcess.freshFolder();
    }
}
