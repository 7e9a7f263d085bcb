package com.cvtailor.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    ChildProcess child;

    @BeforeEach
    void prepare() {
        child = new ChildProcess("child", folder, folder.resolve("child.log"));
    }

    @AfterEach
    void stop() throws IOException {
        child.stop(Duration.ofSeconds(5));
    }

    @Test
    void a_running_process_is_noted_until_it_is_stopped() throws IOException {
        child.start(List.of("sleep", "600"), Map.of(), folder);
        assertThat(folder.resolve("child.pid")).exists();

        child.stop(Duration.ofSeconds(5));

        assertThat(child.isAlive()).isFalse();
        assertThat(folder.resolve("child.pid")).doesNotExist();
    }

    @Test
    void a_process_that_ignores_the_request_is_killed() throws IOException {
        child.start(List.of("sh", "-c", "trap '' TERM; sleep 600"), Map.of(), folder);

        child.stop(Duration.ofMillis(200));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void a_stopped_process_is_not_started_again() throws IOException {
        child.stop(Duration.ofSeconds(5));

        assertThatIOException().isThrownBy(() -> child.start(List.of("sleep", "600"), Map.of(), folder));
    }

    @Test
    void a_process_gets_the_settings_meant_for_it_and_its_output_goes_to_the_log() throws IOException {
        child.start(List.of("sh", "-c", "echo $CVTAILOR_DB_USER"), Map.of("CVTAILOR_DB_USER", "cv"), folder);
        child.onExit().join();

        assertThat(Files.readString(child.log())).isEqualTo("cv\n");
    }
}
