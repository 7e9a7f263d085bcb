package com.cvtailor.it;

import static org.awaitility.Awaitility.await;

import com.cvtailor.it.secrecy.StartedServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code cv-tailor.jar} as a person starts it: a process of its own, known by what it prints. */
public final class EmbeddedServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String READY = "READY ";

    /** Tests and benchmarks ask for more from one address than anybody may; those of the limits set their own. */
    private static final Map<String, String> GENEROUS = Map.of(
            "CVTAILOR_RATE_LIMIT_ANONYMOUS", "10000000",
            "CVTAILOR_RATE_LIMIT_AUTHENTICATED", "10000000",
            "CVTAILOR_RATE_LIMIT_PREMIUM", "10000000",
            "CVTAILOR_RATE_LIMIT_ARTIFACT_CREATE", "10000000");

    private final Process process;
    private final Path output;
    private final Path errors;

    private EmbeddedServerProcess(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    /** Where a server may keep its data. */
    static Path freshFolder() {
        try {
            return Files.createTempDirectory("cv-tailor").resolve("data").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a server on any free port; {@link #uri()} waits until it serves. */
    public static EmbeddedServerProcess on(Path dataDirectory) {
        return on(dataDirectory, Map.of());
    }

    /** The same with settings of its own. */
    public static EmbeddedServerProcess on(Path dataDirectory, Map<String, String> environment) {
        return started(dataDirectory, environment, "run", "--port", "0", "--data-dir", dataDirectory.toString());
    }

    /** Starts the jar with these arguments; its output goes to files beside {@code folder}. */
    public static EmbeddedServerProcess started(Path folder, String... arguments) {
        return started(folder, Map.of(), arguments);
    }

    private static EmbeddedServerProcess started(Path folder, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", jar().toString()));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Path output = Files.createTempFile(folder.toAbsolutePath().getParent(), "server", ".out");
            Path errors = Files.createTempFile(folder.toAbsolutePath().getParent(), "server", ".err");
            List.of(folder, output, errors).forEach(StartedServers::note);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
            builder.environment().putAll(GENEROUS);
            builder.environment().putAll(FakeInternet.settings());
            builder.environment().putAll(environment);
            return new EmbeddedServerProcess(builder.start(), output, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri() {
        await("READY").atMost(PATIENCE).until(() -> !process.isAlive() || output().contains(READY));
        if (!output().contains(READY)) {
            throw new IllegalStateException("the server did not start:\n" + errors());
        }
        String line =
                output().lines().filter(it -> it.startsWith(READY)).findFirst().orElseThrow();
        return URI.create(line.substring(READY.length()).strip());
    }

    public String output() {
        return read(output);
    }

    public String errors() {
        return read(errors);
    }

    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running:\n" + errors());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a power cut does: the server and all that it started are gone at once. */
    public void killEverything() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        await("death")
                .atMost(PATIENCE)
                .until(() -> !process.isAlive() && children.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Kills the launcher alone, as a careless administrator does: its children live on as orphans. */
    public List<ProcessHandle> killLauncherOnly() {
        List<ProcessHandle> orphans = process.descendants().toList();
        process.destroyForcibly();
        await("death").atMost(PATIENCE).until(() -> !process.isAlive());
        return orphans;
    }

    /** Kills those children whose command line holds this word. */
    public void killChild(String word) {
        process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(word))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Stops a child as it stands: it keeps its port and connections, and answers nothing. */
    void freezeChild(String word) {
        signalChild("STOP", word);
    }

    void thawChild(String word) {
        signalChild("CONT", word);
    }

    private void signalChild(String signal, String word) {
        process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(word))
                .forEach(child -> signal(signal, child));
    }

    private static void signal(String signal, ProcessHandle child) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** SIGTERM, and the wait for a clean end. */
    @Override
    public void close() {
        process.destroy();
        exitCode();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() {
        return Path.of(System.getProperty("cvtailor.jar"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
