package com.cvtailor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redisson.config.Config;

class RedisSettingsTest {

    @Test
    void a_url_names_the_server_and_the_database() throws IOException {
        Config config = RedisSettings.of("rediss://app:secret@redis.example.com:6380/3");
        assertThat(config.toYAML())
                .contains("address: \"rediss://app:secret@redis.example.com:6380/3\"")
                .contains("database: 3");
    }

    @Test
    void anything_else_is_a_file_of_redissons_own(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("redisson.yaml"),
                """
                sentinelServersConfig:
                  masterName: cv
                  sentinelAddresses: ["redis://s1:26379"]
                """);
        assertThat(RedisSettings.of(file.toString()).isSentinelConfig()).isTrue();
    }
}
