package com.cvtailor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("UnnecessaryAssignment") // of the fields that a container would fill
class LinkChecksTest {

    private final LinkChecks checks = new LinkChecks();

    @AfterEach
    void close() {
        checks.close();
    }

    @Test
    void a_link_at_which_a_check_stumbles_is_unreachable_and_not_pending_for_ever() throws InterruptedException {
        open("127.0.0.1");
        LinkToCheck link = new LinkToCheck(1, "http://127.0.0.1/");
        assertThat(checks.check(link)).contains(new CheckedLink(link, LinkResult.unreachable("fault")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/x", "intranet/24", "*.intranet", "0177.1"})
    void a_setting_that_cannot_be_read_fails_the_start_with_its_name(String entry) {
        assertThatThrownBy(() -> open("wiki.intranet, " + entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cvtailor.evidence.allowed-hosts: ")
                .hasMessageContaining(entry);
    }

    private void open(String allowedHosts) {
        checks.allowedHosts = Optional.of(allowedHosts);
        checks.patience = Duration.ofSeconds(5);
        checks.turns = new Stumbling();
        checks.metrics = new Uncounted();
        checks.open();
    }

    private static final class Stumbling extends HostQueue {

        @Override
        void prepare() {}

        @Override
        public boolean await(String host, InetAddress address) {
            throw new IllegalStateException("nobody has thought of this");
        }
    }

    private static final class Uncounted extends CheckMetrics {

        @Override
        void prepare() {}

        @Override
        void count(String result, Duration duration) {}
    }
}
