package com.cvtailor.server;

import com.cvtailor.server.demo.Demo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the product at work, then serves. */
@Command(name = "demo", description = "Writes cv.pdf, cv.docx and cover-letter.pdf for an invented person, then serves")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    ServerOptions options;

    @Option(names = "--once", description = "ends when the files are written")
    boolean once;

    @Override
    public Integer call() {
        return new Session(options).serve(this::show);
    }

    private boolean show(EmbeddedServer server) {
        Path account = server.directory().resolve("demo-account.json");
        try {
            new Demo(server.url(), account, Path.of("").toAbsolutePath(), new Progress(System.err)).run();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo cannot write its files: " + e.getMessage(), e);
        }
        return !once;
    }
}
