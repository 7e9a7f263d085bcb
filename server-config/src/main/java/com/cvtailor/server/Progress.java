package com.cvtailor.server;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the person at the terminal what is going on. */
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String message) {
        out.println(message);
    }

    public void ready(String what, Instant since) {
        double seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "%s ready in %.1f s", what, seconds));
    }
}
