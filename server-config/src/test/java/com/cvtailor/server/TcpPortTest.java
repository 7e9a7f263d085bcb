package com.cvtailor.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class TcpPortTest {

    @Test
    void a_port_in_use_is_refused_with_a_line_that_names_it() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> TcpPort.claim(taken.getLocalPort()))
                    .withMessageContaining("Port " + taken.getLocalPort() + " cannot be used")
                    .withMessageContaining("--port");
        }
    }

    @Test
    void port_0_becomes_a_free_port() {
        assertThat(TcpPort.claim(0)).isPositive();
    }

    @Test
    void a_number_that_is_no_port_is_refused() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> TcpPort.claim(70_000))
                .withMessage("Port 70000 is not between 0 and 65535");
    }
}
