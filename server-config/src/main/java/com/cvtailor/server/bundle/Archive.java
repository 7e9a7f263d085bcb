package com.cvtailor.server.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Takes nested archives apart. */
final class Archive {

    private static final int EXECUTABLE = 0100;

    private Archive() {}

    static void unzip(NestedFile archive, Path folder, Predicate<String> wanted) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(archive.open()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    Files.copy(zip, target(folder, entry.getName()));
                }
            }
        }
    }

    static void untar(NestedFile txz, Path folder) throws IOException {
        try (InputStream in = new BufferedInputStream(txz.open());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target(folder, entry.getName()), Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Path file = target(folder, entry.getName());
                    Files.copy(tar, file);
                    if ((entry.getMode() & EXECUTABLE) != 0) {
                        makeExecutable(file);
                    }
                }
            }
        }
    }

    static void makeExecutable(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path target(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(name + " leads out of the folder");
        }
        Files.createDirectories(file.getParent());
        return file;
    }
}
