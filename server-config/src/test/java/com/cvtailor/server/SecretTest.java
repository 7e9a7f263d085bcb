package com.cvtailor.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_stays_the_same_over_restarts() throws IOException {
        Path file = folder.resolve("database.password");

        assertThat(Secret.keptIn(file)).hasSizeGreaterThan(30).isEqualTo(Secret.keptIn(file));
    }

    @Test
    void two_secrets_differ() throws IOException {
        assertThat(Secret.keptIn(folder.resolve("one"))).isNotEqualTo(Secret.keptIn(folder.resolve("other")));
    }

    @Test
    void nobody_but_the_owner_can_read_it() throws IOException {
        Path file = folder.resolve("redis.conf");

        Secret.write(file, "requirepass x");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
