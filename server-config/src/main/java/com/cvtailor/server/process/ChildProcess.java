package com.cvtailor.server.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One process that this server owns: noted in a pid file while it lives, and not started again once it was stopped. */
public final class ChildProcess {

    private static final long LOG_LIMIT = 10_000_000;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Path log;
    private final PidFile pidFile;
    private Process process;
    private boolean stopped;

    public ChildProcess(String name, Path runDirectory, Path log) {
        this.log = log;
        this.pidFile = new PidFile(runDirectory.resolve(name + ".pid"));
    }

    public synchronized void start(List<String> command, Map<String, String> environment, Path directory)
            throws IOException {
        if (stopped) {
            throw new IOException("the server is stopping");
        }
        if (isAlive()) {
            Termination.of(process.toHandle(), Duration.ZERO);
        }
        rotate();
        ProcessBuilder builder = new ProcessBuilder(detached(command))
                .directory(directory.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // Nobody gets a secret that is not meant for them.
        builder.environment().keySet().removeIf(name -> name.startsWith("CVTAILOR_"));
        builder.environment().putAll(environment);
        process = builder.start();
        pidFile.write(process.toHandle());
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Completes when the process that runs now ends, however it ends. */
    public synchronized CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    public Path log() {
        return log;
    }

    /** Ends the process for good: asked by the given means, killed after the grace. */
    public synchronized void stop(Duration grace) throws IOException {
        stopped = true;
        if (isAlive()) {
            Termination.of(process.toHandle(), grace);
        }
        pidFile.delete();
    }

    /** A terminal's Ctrl-C reaches its whole foreground group; these processes are stopped by us, in order. */
    private static List<String> detached(List<String> command) {
        List<String> words = new ArrayList<>(command);
        if (Files.isExecutable(SETSID)) {
            words.add(0, SETSID.toString());
        }
        return words;
    }

    private void rotate() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
    }
}
