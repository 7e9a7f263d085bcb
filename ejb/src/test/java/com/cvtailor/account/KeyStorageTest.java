package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStorageTest {

    @TempDir
    Path folder;

    @Test
    void the_first_start_makes_a_key_and_the_next_one_finds_it() {
        assertThat(generated()).isEqualTo(generated());
    }

    @Test
    void nodes_that_start_together_agree_on_one_key() {
        assertThat(IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(node -> generated())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void only_the_owner_may_read_the_generated_key_and_nothing_else_is_left() throws IOException {
        generated();
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            Path key = files.toList().get(0);
            assertThat(key).hasFileName("auth.pem");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
        assertThat(folder.resolve("keys")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void configured_text_is_used_as_it_is() {
        String pem = TestKeys.pem(2048);
        assertThat(KeyStorage.load(Optional.of(pem), folder).current())
                .isEqualTo(SigningKeys.fromPem(pem).current());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void configured_files_are_read_in_their_order() throws IOException {
        Path current = Files.writeString(folder.resolve("new.pem"), TestKeys.pem(2048));
        Path previous = Files.writeString(folder.resolve("old.pem"), TestKeys.pem(2048));
        SigningKeys keys = KeyStorage.load(Optional.of(current + ", " + previous), folder);
        assertThat(keys.publicKeys(Instant.now()).getKeys()).hasSize(2);
        assertThat(keys.current())
                .isEqualTo(SigningKeys.fromPem(Files.readString(current)).current());
    }

    private String generated() {
        return KeyStorage.load(Optional.empty(), folder).current().getKeyID();
    }
}
