package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator has mistyped is told at the start, and not to whoever uses the server. */
class RefusedSettingIT {

    private static final int REFUSED = 2;

    @Test
    void a_network_that_cannot_be_read_ends_the_start_and_the_log_names_the_setting() throws IOException {
        Path data = RunningServer.freshFolder();
        Map<String, String> mistyped = Map.of("CVTAILOR_PROXY_TRUSTED", "10.0.0.0/33");
        try (EmbeddedServerProcess server = EmbeddedServerProcess.on(data, mistyped)) {
            assertThat(server.exitCode()).isEqualTo(REFUSED);
            assertThat(server.errors()).contains("The application could not be deployed");
        }
        assertThat(Files.readString(data.resolve("logs/server-0.log")))
                .contains("cvtailor.proxy.trusted: 10.0.0.0/33 has no prefix of 0 to 32 bits");
    }
}
