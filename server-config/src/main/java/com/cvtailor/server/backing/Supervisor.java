package com.cvtailor.server.backing;

import com.cvtailor.server.Progress;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Starts a service again when it dies although nobody stopped it. */
final class Supervisor {

    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final BackingService service;
    private final Progress progress;
    private long pause = FIRST_PAUSE_MILLIS;

    Supervisor(BackingService service, Progress progress) {
        this.service = service;
        this.progress = progress;
    }

    void watch() {
        service.process().onExit().thenRunAsync(this::revive, after(FIRST_PAUSE_MILLIS));
    }

    /** The pause lets a stop that reached the child first be known here too. */
    private void revive() {
        if (service.process().isStopped()) {
            return;
        }
        progress.say(service.name() + " ended unexpectedly and is started again");
        try {
            service.start();
            pause = FIRST_PAUSE_MILLIS;
            progress.say(service.name() + " is back");
            watch();
        } catch (IOException e) {
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            progress.say(service.name() + " did not start: " + e.getMessage());
            after(pause).execute(this::revive);
        }
    }

    private static Executor after(long millis) {
        return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
    }
}
