package com.cvtailor.server.backing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The programs of an unpacked PostgreSQL, which refuse to be run by root. */
record PostgresPrograms(Path home, Path log) {

    private static final int PATIENCE_SECONDS = 120;

    /** The command line of a program; root runs it in a user namespace of its own, where it is nobody. */
    List<String> command(String program, List<String> arguments) {
        List<String> words = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("unshare", "--user"));
        }
        words.add(home.resolve("bin").resolve(program).toString());
        words.addAll(arguments);
        return words;
    }

    /** Runs a program to its end; true if it reports success. */
    boolean run(String program, String... arguments) throws IOException {
        Process process = new ProcessBuilder(command(program, List.of(arguments)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
