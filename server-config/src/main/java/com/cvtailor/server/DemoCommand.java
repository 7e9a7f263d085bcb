package com.cvtailor.server;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the product at work, then serves. */
@Command(
        name = "demo",
        description = "Makes a CV and a cover letter for an invented person, then serves",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Mixin
    ServerOptions options;

    @Option(names = "--once", description = "ends when the files are written")
    boolean once;

    @Override
    public Integer call() {
        return new Session(options).serve(server -> !once);
    }
}
