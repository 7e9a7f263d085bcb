package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The administration tool of an unpacked Payara Server; a server that it starts gets the environment. */
record Asadmin(Path payara, Map<String, String> environment) {

    private static final long PATIENCE_MINUTES = 3;

    /** Runs one subcommand with its options and returns what it printed; fails if it or a line of its file fails. */
    String run(String... words) {
        try {
            Path output = Files.createTempFile("asadmin", ".out");
            try {
                int exitCode = run(output, List.of(words));
                String text = Files.readString(output);
                // A file of subcommands counts as a success whatever became of its lines.
                assertThat(text).as("asadmin %s", String.join(" ", words)).doesNotContain(" failed.");
                assertThat(exitCode).as(text).isZero();
                return text;
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at asadmin " + words[0], e);
        }
    }

    private int run(Path output, List<String> words) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"));
        List<String> command = new ArrayList<>(List.of(
                java.resolve("bin").resolve("java").toString(),
                "-jar",
                payara.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CVTAILOR_"));
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", java.toString());
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }
}
