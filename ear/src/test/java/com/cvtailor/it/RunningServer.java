package com.cvtailor.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** One embedded server for all tests that only need one to be there; started by the first, stopped with the JVM. */
public final class RunningServer {

    private static final EmbeddedServerProcess SERVER = start();

    private RunningServer() {}

    public static URI uri() {
        return SERVER.uri();
    }

    private static EmbeddedServerProcess start() {
        EmbeddedServerProcess server = EmbeddedServerProcess.on(freshFolder());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    /** Where a test may put a server of its own. */
    static Path freshFolder() {
        try {
            return Files.createTempDirectory("cv-tailor").resolve("data").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
