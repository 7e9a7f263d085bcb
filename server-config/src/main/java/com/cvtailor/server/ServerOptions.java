package com.cvtailor.server;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the server listens and keeps its data. */
final class ServerOptions {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "HTTP port, 0 for any free one (default: ${DEFAULT-VALUE})")
    int port;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = ".cv-tailor",
            description = "folder that keeps everything (default: ${DEFAULT-VALUE})")
    Path dataDirectory;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this text")
    boolean help;
}
