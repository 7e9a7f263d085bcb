package com.cvtailor.server;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves until it is told to stop. */
@Command(name = "run", description = "Serves until SIGTERM or Ctrl-C (the default)")
final class RunCommand implements Callable<Integer> {

    @Mixin
    ServerOptions options;

    @Override
    public Integer call() {
        return new Session(options).serve(server -> true);
    }
}
