package com.cvtailor.server.bundle;

import com.cvtailor.server.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of the cache that is filled once for each version of what it holds. It appears whole or not at all, and is
 * filled again when a file in it has gone or changed its size.
 */
record UnpackedFolder(Path cache, String name, String version) {

    private static final String CONTENTS = ".contents";

    /** Puts the files into the given empty folder. */
    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    Path filledBy(Filling filling) throws IOException {
        Path path = cache.resolve(name + "-" + version);
        if (!isWhole(path)) {
            Path partial = cache.resolve(name + "-" + version + ".partial");
            deleteOtherVersions();
            Files.createDirectories(partial);
            filling.fill(partial);
            Files.write(partial.resolve(CONTENTS), contents(partial));
            Files.move(partial, path);
        }
        return path;
    }

    /** One server at a time uses the cache, so nobody misses what another version of the jar unpacked. */
    private void deleteOtherVersions() throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            for (Path folder : folders.filter(
                            each -> each.getFileName().toString().startsWith(name + "-"))
                    .toList()) {
                FileTree.delete(folder);
            }
        }
    }

    private static boolean isWhole(Path path) throws IOException {
        Path list = path.resolve(CONTENTS);
        if (Files.notExists(list)) {
            return false;
        }
        for (String line : Files.readAllLines(list)) {
            String[] sizeAndName = line.split(" ", 2);
            Path file = path.resolve(sizeAndName[1]);
            if (!Files.isRegularFile(file) || Files.size(file) != Long.parseLong(sizeAndName[0])) {
                return false;
            }
        }
        return true;
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.toFile().length() + " " + folder.relativize(file))
                    .toList();
        }
    }
}
