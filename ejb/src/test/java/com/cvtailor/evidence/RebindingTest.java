package com.cvtailor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.evidence.fake.FakePage;
import com.cvtailor.evidence.fake.FakeWeb;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A name that leads outside when it is looked at, and inside when it is used. Outside is 127.0.0.2 here, inside 127.0.0.1. */
class RebindingTest {

    private final FakeWeb outside = FakeWeb.at("127.0.0.2", 0);
    private final FakeWeb canary = FakeWeb.at("127.0.0.1", outside.port());
    private final AtomicInteger lookups = new AtomicInteger();
    private final Checks checks = new Checks()
            .allow("127.0.0.2")
            .name(
                    "rebind.example",
                    host -> List.of(Checks.address(lookups.getAndIncrement() == 0 ? "127.0.0.2" : "127.0.0.1")));

    @AfterEach
    void close() {
        outside.close();
        canary.close();
    }

    @Test
    void the_connection_is_made_to_the_address_that_was_looked_at() throws InterruptedException {
        outside.page("/", FakePage.headAndGet(FakePage.status(405), FakePage.status(200)));
        assertThat(checks.of(url("/"))).isEqualTo(LinkResult.VALID);
        assertThat(outside.asked()).containsExactly("HEAD /", "GET /");
        assertThat(lookups).hasValue(1);
        assertThat(canary.visitors()).isZero();
    }

    @Test
    void a_redirect_to_the_same_host_looks_at_it_again() throws InterruptedException {
        outside.page("/", FakePage.redirect("/next"));
        assertThat(checks.of(url("/"))).isEqualTo(LinkResult.blocked("private"));
        assertThat(canary.visitors()).isZero();
    }

    @Test
    void one_address_inside_closes_all_the_others() throws InterruptedException {
        checks.name("both.example", "127.0.0.2", "127.0.0.1");
        outside.page("/", FakePage.status(200));
        assertThat(checks.of("http://both.example:" + outside.port() + "/")).isEqualTo(LinkResult.blocked("private"));
        assertThat(outside.visitors() + canary.visitors()).isZero();
    }

    private String url(String path) {
        return "http://rebind.example:" + outside.port() + path;
    }
}
