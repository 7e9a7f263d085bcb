package com.cvtailor.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    @TempDir
    Path run;

    Process process;

    @BeforeEach
    void start_a_process() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void end_the_process() {
        process.destroyForcibly();
    }

    @Test
    void a_process_left_behind_is_ended_and_forgotten() throws IOException {
        Path file = run.resolve("redis.pid");
        new PidFile(file).write(process.toHandle());

        assertThat(new Orphans(run).end()).containsExactly("redis");

        assertThat(process.isAlive()).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void an_innocent_process_with_a_reused_id_is_spared() throws IOException {
        Path file = Files.writeString(run.resolve("redis.pid"), process.pid() + " " + Instant.EPOCH);

        assertThat(new Orphans(run).end()).isEmpty();

        assertThat(process.isAlive()).isTrue();
        assertThat(file).doesNotExist();
    }
}
