package com.cvtailor.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Notes which process was started, by id and start instant: an id alone may have passed to an innocent process since.
 */
public record PidFile(Path path) {

    /** The kernel's idea of the boot time, from which start instants are reckoned, may shift by a second. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    public void write(ProcessHandle process) throws IOException {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(path, process.pid() + " " + start + "\n");
    }

    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** The noted process, if that very one still lives. */
    public Optional<ProcessHandle> living() {
        try {
            String[] noted = Files.readString(path).strip().split(" ", 2);
            Instant start = Instant.parse(noted[1]);
            return ProcessHandle.of(Long.parseLong(noted[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process, start));
        } catch (IOException | NumberFormatException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant noted) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(actual, noted).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                .orElse(false);
    }
}
