package com.cvtailor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.evidence.fake.FakeCertificates;
import com.cvtailor.evidence.fake.FakePage;
import com.cvtailor.evidence.fake.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SecureLinkTest {

    private static FakeCertificates certificates;

    private final FakeWeb web = new FakeWeb(certificates.door());
    private final Checks checks = new Checks()
            .name("web.example", "127.0.0.1")
            .name("other.example", "127.0.0.1")
            .allow("web.example", "other.example", "127.0.0.1")
            .trust(certificates.trusting());

    @BeforeAll
    static void sign() {
        certificates = FakeCertificates.of("web.example");
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void the_name_stands_in_sni_and_host_although_the_address_is_what_is_connected_to() throws InterruptedException {
        web.page("/", FakePage.status(200));
        assertThat(checks.of("https://WEB.example.:" + web.port() + "/")).isEqualTo(LinkResult.VALID);
        assertThat(web.requests()).hasSize(1).allSatisfy(request -> {
            assertThat(request.serverNames()).containsExactly("web.example");
            assertThat(request.headers()).containsEntry("Host", "web.example:" + web.port());
        });
    }

    @Test
    void a_certificate_for_somebody_else_is_refused() throws InterruptedException {
        assertThat(checks.of("https://other.example:" + web.port() + "/")).isEqualTo(LinkResult.unreachable("tls"));
        assertThat(checks.of("https://127.0.0.1:" + web.port() + "/")).isEqualTo(LinkResult.unreachable("tls"));
        assertThat(web.requests()).isEmpty();
    }

    @Test
    void a_certificate_that_nobody_has_signed_is_refused() throws InterruptedException {
        Checks strict = new Checks().name("web.example", "127.0.0.1").allow("web.example");
        assertThat(strict.of("https://web.example:" + web.port() + "/")).isEqualTo(LinkResult.unreachable("tls"));
        assertThat(web.requests()).isEmpty();
    }

    @Test
    void plain_talk_on_a_secure_port_is_a_fault_of_tls() throws InterruptedException {
        try (FakeWeb plain = FakeWeb.start()) {
            assertThat(checks.of("https://web.example:" + plain.port() + "/")).isEqualTo(LinkResult.unreachable("tls"));
        }
    }
}
