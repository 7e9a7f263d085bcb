package com.cvtailor.server.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsadminFilesTest {

    @TempDir
    Path folder;

    final AsadminFiles files = new AsadminFiles(Map.of("resource-adapter", "cache/imqjmsra.rar"));

    @Test
    void a_known_name_is_filled_in() {
        assertThat(files.filled("deploy ${resource-adapter}")).isEqualTo("deploy cache/imqjmsra.rar");
    }

    @Test
    void a_secret_is_left_for_the_server_to_look_up() {
        assertThat(files.filled("password=${ENV=CVTAILOR_DB_PASSWORD}"))
                .isEqualTo("password=${ENV=CVTAILOR_DB_PASSWORD}");
    }

    @Test
    void nothing_is_left_unfilled_in_what_the_server_reads() throws IOException {
        for (String resource : new String[] {"pre-boot.asadmin", "post-boot.asadmin", "logging.properties"}) {
            Path written = files.write(folder.resolve(resource), "shared/data-source.asadmin", "micro/" + resource);

            assertThat(Files.readString(written).replace("${ENV=", "")).doesNotContain("${");
        }
    }
}
