package com.cvtailor.rest.admin;

import com.cvtailor.platform.Message;
import com.cvtailor.rest.json.PayloadTooLargeException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A body of many mebibytes, set down on disk as it comes: neither the memory nor a transaction has to wait for a slow client.
 * Gone when it is closed.
 */
record UploadedFile(Path path) implements Closeable {

    private static final int BUFFER = 64 * 1024;

    /** @throws PayloadTooLargeException as soon as there is more than the limit, saying so by the message */
    static UploadedFile receive(InputStream body, long limit, Message tooLarge) throws IOException {
        UploadedFile file = new UploadedFile(Files.createTempFile("upload", null));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                size += count;
                if (size > limit) {
                    throw new PayloadTooLargeException(tooLarge);
                }
                out.write(buffer, 0, count);
            }
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
