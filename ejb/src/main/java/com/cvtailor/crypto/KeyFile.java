package com.cvtailor.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Supplier;

/** Keys in files that only their owner may read. */
public final class KeyFile {

    private KeyFile() {}

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key in " + file, e);
        }
    }

    /** What the file holds; a new key if there is no such file yet. */
    public static String keptIn(Path file, Supplier<String> newKey) {
        if (!Files.exists(file)) {
            write(file, newKey.get());
        }
        return read(file);
    }

    /**
     * Two nodes may start on one folder: a link is made only if the name is still free, and the whole file is behind it. On
     * the disk, too, before anybody gets the key: what it has sealed may outlive a power failure.
     */
    private static void write(Path file, String key) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(
                    file.getParent(),
                    "key",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                writeThrough(draft, key);
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException e) {
                // the other node's key is as good as ours
            } finally {
                Files.delete(draft);
            }
            for (Path folder :
                    List.of(file.getParent(), file.getParent().toAbsolutePath().getParent())) {
                force(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no key can be written to " + file, e);
        }
    }

    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The names in it. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
