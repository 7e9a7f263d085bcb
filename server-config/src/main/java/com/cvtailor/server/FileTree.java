package com.cvtailor.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
public final class FileTree {

    private FileTree() {}

    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : contents(folder, Comparator.reverseOrder())) {
                Files.delete(file);
            }
        }
    }

    public static void copy(Path folder, Path target) throws IOException {
        for (Path file : contents(folder, Comparator.naturalOrder())) {
            Files.copy(file, target.resolve(folder.relativize(file)));
        }
    }

    private static List<Path> contents(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(order).toList();
        }
    }
}
