package com.cvtailor.server.micro;

import com.cvtailor.server.DataDirectory;
import com.cvtailor.server.bundle.Bundle;
import com.cvtailor.server.process.ChildProcess;
import com.cvtailor.server.process.Deadline;
import com.cvtailor.server.process.JavaProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Payara Micro as a process of ours, with the application at the context root {@code /}. */
public final class MicroServer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Bundle bundle;
    private final DataDirectory directory;
    private final int port;
    private final ChildProcess process;
    private MicroRuntime runtime;

    public MicroServer(Bundle bundle, DataDirectory directory, int port) {
        this.bundle = bundle;
        this.directory = directory;
        this.port = port;
        this.process = new ChildProcess("payara-micro", directory.resolve("run"), directory.log("server-console"));
    }

    /** Unpacks what the start needs; safe to run while the backing services start. */
    public void prepare() throws IOException {
        runtime = MicroRuntime.unpackedFrom(bundle);
        runtime.forgetLastRun();
        bundle.application();
    }

    /** Starts the server with the given configuration and returns when it serves requests. */
    public void start(Map<String, String> configuration) throws IOException {
        Readiness readiness = new Readiness(port, log());
        process.start(command(), environment(configuration), directory.root());
        Deadline.awaitReady("Payara Micro", process, PATIENCE, readiness::given);
    }

    /** Where the server writes down what went wrong. */
    public Path log() {
        return directory.log("server-0");
    }

    public ChildProcess process() {
        return process;
    }

    public void stop() throws IOException {
        process.stop(GRACE);
    }

    private List<String> command() throws IOException {
        Path settings = directory.folder("micro");
        // asadmin splits its lines at spaces, so the path must be free of those that the data directory's may have.
        Path adapter =
                directory.root().relativize(bundle.openmq().resolve("lib").resolve("imqjmsra.rar"));
        AsadminFiles files = new AsadminFiles(Map.of("resource-adapter", adapter.toString()));
        return JavaProgram.command(
                runtime.javaOptions(),
                "-jar",
                runtime.launcher().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--name",
                "embedded",
                "--port",
                Integer.toString(port),
                "--logproperties",
                files.write(settings.resolve("logging.properties"), "micro/logging.properties")
                        .toString(),
                "--prebootcommandfile",
                files.write(
                                settings.resolve("pre-boot.asadmin"),
                                "shared/data-source.asadmin",
                                "micro/pre-boot.asadmin")
                        .toString(),
                "--postbootcommandfile",
                files.write(settings.resolve("post-boot.asadmin"), "micro/post-boot.asadmin")
                        .toString(),
                "--deploy",
                bundle.application().toString(),
                "--contextroot",
                "/");
    }

    private Map<String, String> environment(Map<String, String> configuration) {
        Map<String, String> variables = new TreeMap<>(configuration);
        variables.put("CVTAILOR_DATA_DIR", directory.root().toString());
        variables.put("CVTAILOR_LOG_DIR", directory.root().resolve("logs").toString());
        variables.putIfAbsent("CVTAILOR_NODE_NAME", "embedded");
        variables.put("CVTAILOR_HTTP_PORT", Integer.toString(port));
        return variables;
    }
}
