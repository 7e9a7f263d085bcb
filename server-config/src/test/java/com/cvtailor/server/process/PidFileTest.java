package com.cvtailor.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void a_noted_process_that_lives_is_found() throws IOException {
        PidFile file = new PidFile(folder.resolve("self.pid"));
        file.write(ProcessHandle.current());

        assertThat(file.living()).contains(ProcessHandle.current());
    }

    @Test
    void a_process_that_merely_got_the_same_id_is_not_taken_for_it() throws IOException {
        Path path = folder.resolve("other.pid");
        Instant earlier =
                ProcessHandle.current().info().startInstant().orElseThrow().minusSeconds(60);
        Files.writeString(path, ProcessHandle.current().pid() + " " + earlier);

        assertThat(new PidFile(path).living()).isEmpty();
    }

    @Test
    void a_half_written_file_names_nobody() throws IOException {
        Path path = Files.writeString(folder.resolve("half.pid"), "12");

        assertThat(new PidFile(path).living()).isEmpty();
    }

    @Test
    void a_missing_file_names_nobody() {
        assertThat(new PidFile(folder.resolve("none.pid")).living()).isEmpty();
    }
}
