package com.cvtailor.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Processes that a killed server left behind, found by the pid files of its data directory. */
public record Orphans(Path runDirectory) {

    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Ends them all, the application before what it stands on; returns the names of those that lived. */
    public List<String> end() throws IOException {
        try (Stream<Path> files = Files.list(runDirectory)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted(Orphans::applicationFirst)
                    .map(PidFile::new)
                    .flatMap(file -> end(file).stream())
                    .toList();
        }
    }

    private static Optional<String> end(PidFile file) {
        Optional<ProcessHandle> orphan = file.living();
        orphan.ifPresent(process -> Termination.of(process, GRACE));
        file.path().toFile().delete();
        return orphan.map(process -> file.path().getFileName().toString().replace(".pid", ""));
    }

    private static int applicationFirst(Path one, Path other) {
        return Boolean.compare(!isApplication(one), !isApplication(other));
    }

    private static boolean isApplication(Path file) {
        return file.getFileName().toString().startsWith("payara");
    }
}
