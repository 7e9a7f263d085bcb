package com.cvtailor.server.backing;

import com.cvtailor.server.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder in which PostgreSQL keeps its databases. */
record PostgresCluster(Path path, PostgresPrograms programs) {

    /** The first that the host has decides which letters the full-text search knows; they sort alike by code point. */
    private static final List<String> CHARACTER_TYPES = List.of("C.UTF-8", "en_US.UTF-8", "C");

    void createIfAbsent(String superuser, Path passwordFile) throws IOException {
        if (Files.exists(path)) {
            return;
        }
        Path partial = path.resolveSibling(path.getFileName() + ".partial");
        for (String characterType : CHARACTER_TYPES) {
            FileTree.delete(partial);
            if (initialise(partial, characterType, superuser, passwordFile)) {
                Files.move(partial, path);
                return;
            }
        }
        throw new IOException("PostgreSQL's data cannot be created, see " + programs.log());
    }

    private boolean initialise(Path folder, String characterType, String superuser, Path passwordFile)
            throws IOException {
        return programs.run(
                "initdb",
                "--pgdata=" + folder,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--lc-collate=C",
                "--lc-ctype=" + characterType,
                "--lc-messages=C");
    }

    /**
     * After a crash the id in {@code postmaster.pid} may meanwhile be some other program's, and PostgreSQL would refuse
     * to start for fear of a second server on its data.
     */
    void forgetDeadPostmaster() throws IOException {
        Path note = path.resolve("postmaster.pid");
        if (Files.exists(note) && !isPostgres(Files.readAllLines(note).get(0))) {
            Files.delete(note);
        }
    }

    private static boolean isPostgres(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }
}
