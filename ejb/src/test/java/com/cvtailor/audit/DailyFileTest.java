package com.cvtailor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyFileTest {

    private static final Instant MORNING = Instant.parse("2026-01-31T08:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    @Test
    void the_lines_of_a_day_stand_in_one_file() throws IOException {
        DailyFile file = file();
        file.write("one", MORNING);
        file.write("two", MORNING.plusSeconds(60));
        file.close();
        assertThat(names()).containsExactly("audit.jsonl");
        assertThat(Files.readAllLines(folder.resolve("audit.jsonl"))).containsExactly("one", "two");
    }

    @Test
    void a_folder_that_is_not_there_is_made_for_the_first_line() throws IOException {
        folder = folder.resolve("logs");
        DailyFile file = file();
        file.write("one", MORNING);
        file.close();
        assertThat(Files.readAllLines(folder.resolve("audit.jsonl"))).containsExactly("one");
    }

    @Test
    void a_day_that_is_over_is_put_aside() throws IOException {
        DailyFile file = file();
        file.write("one", MORNING);
        file.write("two", MORNING.plus(DAY));
        // It began before midnight and has only now ended.
        file.write("late", MORNING);
        file.close();
        assertThat(names()).containsExactly("audit-2026-01-31.jsonl", "audit.jsonl");
        assertThat(Files.readAllLines(folder.resolve("audit-2026-01-31.jsonl"))).containsExactly("one");
        assertThat(Files.readAllLines(folder.resolve("audit.jsonl"))).containsExactly("two", "late");
    }

    @Test
    void a_restart_goes_on_with_the_days_file_and_puts_an_older_one_aside() throws IOException {
        DailyFile first = file();
        first.write("one", MORNING);
        first.close();
        Files.setLastModifiedTime(folder.resolve("audit.jsonl"), FileTime.from(MORNING));
        DailyFile second = file();
        second.write("two", MORNING.plusSeconds(60));
        second.close();
        assertThat(names()).containsExactly("audit.jsonl");
        Files.setLastModifiedTime(folder.resolve("audit.jsonl"), FileTime.from(MORNING));
        DailyFile third = file();
        third.write("three", MORNING.plus(DAY));
        third.close();
        assertThat(names()).containsExactly("audit-2026-01-31.jsonl", "audit.jsonl");
    }

    @Test
    void what_another_node_has_put_aside_is_not_written_over() throws IOException {
        Files.writeString(folder.resolve("audit-2026-01-31.jsonl"), "theirs\n");
        DailyFile file = file();
        file.write("one", MORNING);
        file.write("two", MORNING.plus(DAY));
        file.close();
        assertThat(names()).containsExactly("audit-2026-01-31.2.jsonl", "audit-2026-01-31.jsonl", "audit.jsonl");
    }

    @Test
    void what_is_past_its_retention_is_deleted_and_nothing_else() throws IOException {
        for (String name : List.of(
                "audit-2025-12-31.jsonl",
                "audit-2026-01-01.jsonl",
                "audit-2026-01-02.jsonl",
                "other-2001-01-01.jsonl")) {
            Files.writeString(folder.resolve(name), "");
        }
        DailyFile file = file();
        file.write("one", MORNING);
        file.close();
        assertThat(names())
                .containsExactly(
                        "audit-2026-01-01.jsonl", "audit-2026-01-02.jsonl", "audit.jsonl", "other-2001-01-01.jsonl");
    }

    @Test
    void a_folder_that_cannot_be_written_stops_nobody() throws IOException {
        Path file = Files.writeString(folder.resolve("logs"), "a file");
        DailyFile blocked = new DailyFile(file, "audit", Duration.ofDays(30));
        blocked.write("one", MORNING);
        blocked.close();
        assertThat(names()).containsExactly("logs");
    }

    private DailyFile file() {
        return new DailyFile(folder, "audit", Duration.ofDays(30));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}
