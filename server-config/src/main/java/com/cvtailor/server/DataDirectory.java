package com.cvtailor.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** The folder that holds all that a server keeps, locked for as long as the server lives. */
public final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Creates the folder if need be and locks it; fails if it cannot be written or another server holds it. */
    public static DataDirectory open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            if (Files.notExists(root)) {
                Files.createDirectories(root);
                keepPrivate(root);
            }
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure("The data directory " + root + " is in use by another server");
            }
            DataDirectory directory = new DataDirectory(root, channel);
            directory.folder("run");
            directory.folder("logs");
            return directory;
        } catch (IOException e) {
            throw new StartFailure("The data directory " + root + " cannot be written (" + reason(e) + ")", e);
        }
    }

    public Path root() {
        return root;
    }

    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** A folder inside, created if need be. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StartFailure("The data directory " + root + " cannot be unlocked", e);
        }
    }

    private static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        boolean told = fault instanceof FileSystemException named && named.getReason() != null;
        return told
                ? ((FileSystemException) fault).getReason().toLowerCase(Locale.ROOT)
                : "no folder can be made there";
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void keepPrivate(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
