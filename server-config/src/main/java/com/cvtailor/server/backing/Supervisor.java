package com.cvtailor.server.backing;

import com.cvtailor.server.Progress;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Starts a service again when it dies although nobody stopped it. */
final class Supervisor implements Runnable {

    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final BackingService service;
    private final Progress progress;

    Supervisor(BackingService service, Progress progress) {
        this.service = service;
        this.progress = progress;
    }

    void watch() {
        Thread thread = new Thread(this, "watch-" + service.name());
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (!service.process().isStopped()) {
                service.process().onExit().join();
                // When the whole server is being stopped, the stop may reach the child before we know of it.
                TimeUnit.MILLISECONDS.sleep(FIRST_PAUSE_MILLIS);
                revive();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive() throws InterruptedException {
        long pause = FIRST_PAUSE_MILLIS;
        while (!service.process().isStopped()) {
            progress.say(service.name() + " ended unexpectedly and is started again");
            try {
                service.start();
                progress.say(service.name() + " is back");
                return;
            } catch (IOException e) {
                progress.say(service.name() + " did not start: " + e.getMessage());
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
                TimeUnit.MILLISECONDS.sleep(pause);
            }
        }
    }
}
