package com.cvtailor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.evidence.fake.FakePage;
import com.cvtailor.evidence.fake.FakeWeb;
import com.cvtailor.evidence.fake.InsideHosts;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A canary that listens on all addresses of this machine must never be heard. */
class CanaryTest {

    /** Not a time-out or a refused connection: these would be found where no canary listens and a check has gone. */
    private static final Predicate<LinkResult> REFUSED =
            result -> result.state() == LinkState.BLOCKED || result.state() == LinkState.INVALID;

    private static final Predicate<LinkResult> REFUSED_ON_THE_WAY =
            REFUSED.or(LinkResult.unreachable("redirect")::equals);

    private final FakeWeb canary = FakeWeb.at("0.0.0.0", 0);
    private final FakeWeb canary6 = FakeWeb.at("::", 0);
    private final FakeWeb open = FakeWeb.start();
    private final Checks checks = new Checks()
            .allow("open.example")
            .name("open.example", "127.0.0.1")
            .name("inside.example", "127.0.0.1")
            .name("inside6.example", "::1")
            .name("mapped.example", "::ffff:127.0.0.1")
            .name("half.example", "8.8.8.8", "127.0.0.1")
            .name("metadata.google.internal", "169.254.169.254");

    private int tries;

    @AfterEach
    void close() {
        Stream.of(canary, canary6, open).forEach(FakeWeb::close);
    }

    @Test
    void no_spelling_and_no_redirect_reaches_it() throws Exception {
        List<String> spellings = new ArrayList<>(InsideHosts.SPELLINGS);
        spellings.addAll(ownAddresses());
        for (String host : spellings) {
            for (FakeWeb target : List.of(canary, canary6)) {
                String address = "//" + host + ":" + target.port() + "/";
                expectRefusal("http:" + address, REFUSED);
                expectRefusal("https:" + address, REFUSED);
                expectRefusal(redirectingTo(address), REFUSED_ON_THE_WAY);
                expectRefusal(redirectingTo("http:" + address), REFUSED_ON_THE_WAY);
                expectRefusal(redirectingTo("https:" + address), REFUSED_ON_THE_WAY);
                expectRefusal(redirectingTo(redirectingTo("http:" + address)), REFUSED_ON_THE_WAY);
            }
        }
        System.out.printf(
                "canary: %d spellings, %d tries, %d requests reached it%n",
                spellings.size(), tries, canary.visitors() + canary6.visitors());
        assertThat(spellings).hasSizeGreaterThan(60);
        assertThat(canary.visitors() + canary6.visitors()).isZero();
    }

    @Test
    void it_would_be_heard() throws InterruptedException {
        canary.page("/", FakePage.status(200));
        canary6.page("/", FakePage.status(200));
        checks.allow("open.example", "127.0.0.0/8", "::1");
        assertThat(checks.of("http://0x7f.1:" + canary.port() + "/")).isEqualTo(LinkResult.VALID);
        assertThat(checks.of("http://[::1]:" + canary6.port() + "/")).isEqualTo(LinkResult.VALID);
        assertThat(checks.of(redirectingTo("http://localhost:" + canary.port() + "/")))
                .isEqualTo(LinkResult.VALID);
        assertThat(canary.visitors()).isEqualTo(2);
        assertThat(canary6.visitors()).isEqualTo(1);
    }

    private void expectRefusal(String url, Predicate<LinkResult> refusal) throws InterruptedException {
        tries++;
        assertThat(checks.of(url)).as(url).matches(refusal);
    }

    private String redirectingTo(String location) {
        String path = "/" + Integer.toHexString(location.hashCode());
        open.page(path, FakePage.redirect(location));
        return "http://open.example:" + open.port() + path;
    }

    /** Public ones too: they are this machine's. */
    private static List<String> ownAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .map(InetAddress::getHostAddress)
                .map(address -> address.indexOf(':') < 0 ? address : '[' + address.replace("%", "%25") + ']')
                .toList();
    }
}
