package com.cvtailor.it.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Where the servers that this run has started write their logs, each with the services that it started itself. */
public final class StartedServers {

    private static final Pattern LOG =
            Pattern.compile(".*(\\.log([._-].*)?|\\.jsonl|\\.out|\\.err|log.*\\.txt|hs_err.*)");
    private static final Pattern SECRET = Pattern.compile(".*\\.password");

    private static final Set<Path> PLACES = ConcurrentHashMap.newKeySet();

    private StartedServers() {}

    /** A folder or a single file. */
    public static void note(Path place) {
        PLACES.add(place.toAbsolutePath());
    }

    static List<Path> logs() {
        return files(LOG);
    }

    /** Files of which each holds one password. */
    static List<Path> passwords() {
        return files(SECRET);
    }

    private static List<Path> files(Pattern name) {
        return PLACES.stream()
                .filter(Files::exists)
                .flatMap(place -> walk(place).stream())
                .distinct()
                .filter(file -> name.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                        .matches())
                .toList();
    }

    private static List<Path> walk(Path place) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                /** A database that runs deletes files as it pleases. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
