package com.cvtailor.server.micro;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server adds to its log after this moment. */
final class BootLog {

    private final Path file;
    private final long beginning;

    BootLog(Path file) throws IOException {
        this.file = file;
        this.beginning = Files.exists(file) ? Files.size(file) : 0;
    }

    /** Whether the server is through with booting, which it also is when the application could not be deployed. */
    boolean tellsOfEnd() throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(beginning <= log.length() ? beginning : 0);
            byte[] added = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(added);
            return new String(added, StandardCharsets.UTF_8)
                    .lines()
                    .anyMatch(line -> line.contains("\"PayaraMicro\"") && line.contains(" ready in "));
        }
    }
}
