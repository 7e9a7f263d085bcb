package com.cvtailor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * A file of lines, {@code audit.jsonl}. When a day is over (UTC) what it holds is put aside as
 * {@code audit-2026-01-31.jsonl}, and what was put aside too long ago is deleted.
 */
final class DailyFile {

    private static final Logger LOG = System.getLogger(DailyFile.class.getName());
    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final String stem;
    private final Duration kept;
    private FileHandler file;
    private LocalDate day;

    DailyFile(Path folder, String stem, Duration kept) {
        this.folder = folder;
        this.stem = stem;
        this.kept = kept;
        day = dayOfLastLine();
    }

    /** A file that cannot be written is told of in the server's log, and the line is lost. */
    synchronized void write(String line, Instant at) {
        try {
            turnTo(LocalDate.ofInstant(at, ZoneOffset.UTC));
            file.publish(new LogRecord(java.util.logging.Level.INFO, line));
        } catch (IOException | UncheckedIOException e) {
            LOG.log(
                    Level.ERROR,
                    "the audit log cannot be written: {0}",
                    e.getClass().getSimpleName());
        }
    }

    synchronized void close() {
        if (file != null) {
            file.close();
            file = null;
        }
    }

    private void turnTo(LocalDate today) throws IOException {
        boolean isNewDay = today.isAfter(day);
        if (isNewDay) {
            close();
            Path full = current();
            if (Files.exists(full)) {
                Files.move(full, freeName());
            }
            day = today;
        }
        if (file == null) {
            Files.createDirectories(folder);
            file = new FileHandler(current().toString(), true);
            file.setFormatter(new Line());
            file.setEncoding("UTF-8");
        }
        if (isNewDay) {
            forgetBefore(today.minusDays(kept.toDays()));
        }
    }

    private void forgetBefore(LocalDate first) throws IOException {
        String oldest = stem + "-" + first;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, stem + "-????-??-??*" + ENDING)) {
            for (Path past : files) {
                if (past.getFileName().toString().compareTo(oldest) < 0) {
                    Files.delete(past);
                }
            }
        }
    }

    /** Another node may have put a file of that day into this folder. */
    private Path freeName() {
        Path name = folder.resolve(stem + "-" + day + ENDING);
        for (int i = 2; Files.exists(name); i++) {
            name = folder.resolve(stem + "-" + day + "." + i + ENDING);
        }
        return name;
    }

    private LocalDate dayOfLastLine() {
        try {
            Instant last = Files.exists(current())
                    ? Files.getLastModifiedTime(current()).toInstant()
                    : Instant.EPOCH;
            return LocalDate.ofInstant(last, ZoneOffset.UTC);
        } catch (IOException e) {
            throw new UncheckedIOException("the audit log cannot be read", e);
        }
    }

    private Path current() {
        return folder.resolve(stem + ENDING);
    }

    private static final class Line extends Formatter {
        @Override
        public String format(LogRecord entry) {
            return entry.getMessage() + '\n';
        }
    }
}
