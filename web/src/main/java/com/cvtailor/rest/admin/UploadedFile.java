package com.cvtailor.rest.admin;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A body of many mebibytes, set down on disk as it comes: neither the memory nor a transaction has to wait for a slow client.
 * Gone when it is closed.
 */
record UploadedFile(Path path) implements Closeable {

    /** @param body writes it into what it is given */
    static UploadedFile receive(Consumer<OutputStream> body) throws IOException {
        UploadedFile file = new UploadedFile(Files.createTempFile("upload", null));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            body.accept(out);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
