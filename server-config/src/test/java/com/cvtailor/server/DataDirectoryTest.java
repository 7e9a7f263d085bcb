package com.cvtailor.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_a_server_holds_is_refused_to_another() {
        try (DataDirectory held = DataDirectory.open(folder)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DataDirectory.open(folder))
                    .withMessage("The data directory " + held.root() + " is in use by another server");
        }
    }

    @Test
    void a_folder_is_free_again_once_its_server_has_ended() {
        DataDirectory.open(folder).close();

        try (DataDirectory directory = DataDirectory.open(folder)) {
            assertThat(directory.root()).isEqualTo(folder);
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_reported_in_one_line() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataDirectory.open(file))
                .withMessage("The data directory " + file + " cannot be written (not a directory)");
    }

    @Test
    void a_new_folder_is_readable_by_its_owner_alone() throws IOException {
        try (DataDirectory directory = DataDirectory.open(folder.resolve("new"))) {
            assertThat(Files.getPosixFilePermissions(directory.root()))
                    .hasSize(3)
                    .allMatch(permission -> permission.name().startsWith("OWNER"));
        }
    }
}
