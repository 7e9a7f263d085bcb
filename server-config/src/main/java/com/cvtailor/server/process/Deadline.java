package com.cvtailor.server.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for something outside this process, with an end to the patience. */
public final class Deadline {

    private static final long PAUSE_MILLIS = 100;

    private Deadline() {}

    /** Waits until the child is ready; fails if it ends before or takes longer than the patience. */
    public static void awaitReady(String name, ChildProcess child, Duration patience, BooleanSupplier ready)
            throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!child.isAlive()) {
                throw new IOException(name + " ended while it started, see " + child.log());
            }
            if (System.nanoTime() > end) {
                throw new IOException(name + " was not ready after " + patience.toSeconds() + " s, see " + child.log());
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
