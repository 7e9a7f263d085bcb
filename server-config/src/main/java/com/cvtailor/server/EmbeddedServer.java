package com.cvtailor.server;

import com.cvtailor.server.backing.BackingServices;
import com.cvtailor.server.bundle.Bundle;
import com.cvtailor.server.micro.MicroServer;
import com.cvtailor.server.process.Orphans;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The whole product as one program: the backing services, then the application; and all of it gone again at the end. */
public final class EmbeddedServer implements AutoCloseable {

    private final DataDirectory directory;
    private final int port;
    private final Progress progress;
    private final BackingServices services;
    private final MicroServer micro;
    private volatile boolean closed;

    private EmbeddedServer(DataDirectory directory, int port, Settings settings, Progress progress) {
        Bundle bundle = new Bundle(directory.resolve("cache"));
        this.directory = directory;
        this.port = port;
        this.progress = progress;
        this.services = new BackingServices(bundle, directory, settings, progress);
        this.micro = new MicroServer(bundle, directory, port);
    }

    /** Takes the folder and the port into possession, or fails with nothing started. */
    public static EmbeddedServer claim(Path dataFolder, int port, Settings settings, Progress progress) {
        DataDirectory directory = DataDirectory.open(dataFolder);
        try {
            List<String> orphans = new Orphans(directory.resolve("run")).end();
            if (!orphans.isEmpty()) {
                progress.say("Ended what a killed server left behind: " + String.join(", ", orphans));
            }
            return new EmbeddedServer(directory, TcpPort.claim(port), settings, progress);
        } catch (IOException e) {
            directory.close();
            throw new StartFailure("The data directory " + directory.root() + " cannot be used: " + e, e);
        } catch (StartFailure e) {
            directory.close();
            throw e;
        }
    }

    /** Returns when requests are served. */
    public void start() {
        if (!directory.resolve("cache").toFile().exists()) {
            progress.say("First start: unpacking into " + directory.resolve("cache"));
        }
        CompletableFuture<Void> preparation =
                CompletableFuture.runAsync(this::prepare, task -> new Thread(task, "prepare").start());
        services.start();
        join(preparation);
        Instant start = Instant.now();
        try {
            micro.start(services.environment());
        } catch (IOException e) {
            throw new StartFailure("The application did not start (" + e.getMessage() + "); see " + micro.log(), e);
        }
        progress.ready("Payara Micro", start);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public DataDirectory directory() {
        return directory;
    }

    /** Waits until the application ends, and returns the exit code that this means for us. */
    public int awaitEnd() {
        micro.process().onExit().join();
        if (!micro.process().isStopped()) {
            progress.say("Payara Micro ended unexpectedly; see " + micro.log());
        }
        return 1;
    }

    /** True as soon as the end has begun. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                micro.stop();
            } catch (IOException e) {
                progress.say("Payara Micro cannot be stopped: " + e.getMessage());
            }
            services.close();
            directory.close();
        }
    }

    private void prepare() {
        try {
            micro.prepare();
        } catch (IOException e) {
            throw new StartFailure("The application cannot be unpacked: " + e, e);
        }
    }

    private static void join(CompletableFuture<Void> preparation) {
        try {
            preparation.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }
}
