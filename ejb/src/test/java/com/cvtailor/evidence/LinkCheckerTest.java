package com.cvtailor.evidence;

import static com.cvtailor.evidence.LinkResult.VALID;
import static com.cvtailor.evidence.LinkResult.blocked;
import static com.cvtailor.evidence.LinkResult.invalid;
import static com.cvtailor.evidence.LinkResult.unreachable;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.evidence.fake.FakePage;
import com.cvtailor.evidence.fake.FakeWeb;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckerTest {

    private final FakeWeb web = FakeWeb.start();
    private final Checks checks = new Checks().name("web.example", "127.0.0.1").allow("web.example");

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, VALID,",
        "204, VALID,",
        "206, VALID,",
        "299, VALID,",
        "300, UNREACHABLE, status 300",
        "304, UNREACHABLE, status 304",
        "400, INVALID, status 400",
        "401, UNREACHABLE, status 401",
        "403, UNREACHABLE, status 403",
        "404, INVALID, status 404",
        "405, INVALID, status 405",
        "410, INVALID, status 410",
        "418, INVALID, status 418",
        "429, UNREACHABLE, status 429",
        "451, INVALID, status 451",
        "500, UNREACHABLE, status 500",
        "503, UNREACHABLE, status 503",
        "599, UNREACHABLE, status 599",
        "999, UNREACHABLE, status 999"
    })
    void the_last_status_decides(int status, LinkState state, String reason) throws InterruptedException {
        web.page("/", FakePage.status(status));
        assertThat(checks.of(url("/"))).isEqualTo(new LinkResult(state, reason));
    }

    @Test
    void a_head_that_is_answered_is_enough_and_says_who_asks() throws InterruptedException {
        web.page("/a?b=c", FakePage.status(200));
        assertThat(checks.of(url("/a?b=c#d"))).isEqualTo(VALID);
        assertThat(web.asked()).containsExactly("HEAD /a?b=c");
        assertThat(web.requests().get(0).headers())
                .containsEntry("Host", "web.example:" + web.port())
                .containsEntry("Connection", "close")
                .hasEntrySatisfying("User-Agent", it -> assertThat(it).startsWith("CVTailor-LinkCheck/"))
                .doesNotContainKeys("Cookie", "Authorization", "Referer");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 410, 500, 501})
    void who_refuses_a_head_is_asked_with_get(int status) throws InterruptedException {
        web.page("/", FakePage.headAndGet(FakePage.status(status), FakePage.status(200)));
        assertThat(checks.of(url("/"))).isEqualTo(VALID);
        assertThat(web.asked()).containsExactly("HEAD /", "GET /");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void who_has_had_enough_is_not_asked_again_at_once(int status) throws InterruptedException {
        web.page("/", FakePage.status(status));
        assertThat(checks.of(url("/"))).isEqualTo(unreachable("status " + status));
        assertThat(web.asked()).containsExactly("HEAD /");
    }

    @Test
    void who_hangs_up_or_stammers_at_a_head_is_asked_with_get() throws InterruptedException {
        FakePage nothing = (request, out) -> {};
        web.page("/", FakePage.headAndGet(nothing, FakePage.status(200)))
                .page(
                        "/odd",
                        FakePage.headAndGet(FakePage.text("what?\r\n\r\n\r\n\r\n\r\n\r\n"), FakePage.status(200)));
        assertThat(checks.of(url("/"))).isEqualTo(VALID);
        assertThat(checks.of(url("/odd"))).isEqualTo(VALID);
    }

    @Test
    void five_redirects_are_followed_and_a_sixth_is_not() throws InterruptedException {
        IntStream.range(0, 6).forEach(i -> web.page("/" + i, FakePage.redirect(301 + i % 3, "/" + (i + 1))));
        web.page("/6", FakePage.status(200));
        assertThat(checks.of(url("/1"))).isEqualTo(VALID);
        assertThat(web.asked()).hasSize(6).endsWith("HEAD /6");
        assertThat(checks.of(url("/0"))).isEqualTo(unreachable("redirects"));
        assertThat(web.asked()).hasSize(12).endsWith("HEAD /5");
    }

    @Test
    void a_circle_of_redirects_ends() throws InterruptedException {
        web.page("/", FakePage.redirect(308, "/"));
        assertThat(checks.of(url("/"))).isEqualTo(unreachable("redirects"));
    }

    @Test
    void a_redirect_to_another_scheme_is_blocked() throws InterruptedException {
        web.page("/", FakePage.redirect("ftp://web.example/file"));
        assertThat(checks.of(url("/"))).isEqualTo(blocked("scheme"));
    }

    @Test
    void a_redirect_without_a_place_to_go_says_nothing() throws InterruptedException {
        web.page("/", FakePage.status(302));
        assertThat(checks.of(url("/"))).isEqualTo(unreachable("status 302"));
    }

    @Test
    void each_hop_is_looked_at_again() throws InterruptedException {
        checks.name("inside.example", "10.0.0.7");
        web.page("/", FakePage.redirect("http://inside.example/"))
                .page("/x", FakePage.redirect("http://169.254.169.254/"));
        assertThat(checks.of(url("/"))).isEqualTo(blocked("private"));
        assertThat(checks.of(url("/x"))).isEqualTo(blocked("private"));
    }

    @Test
    void a_host_that_does_not_exist_is_invalid() throws InterruptedException {
        assertThat(checks.of("http://no-such-host.invalid/")).isEqualTo(invalid("unknown_host"));
    }

    @Test
    void no_server_for_names_says_nothing_about_a_host() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        checks.name("away.example", host -> {
                    throw new SystemResolver.NoResolver(host);
                })
                .name("slow.example", host -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new UnknownHostException(host);
                })
                .within(Duration.ofMillis(300));
        assertThat(checks.of("http://away.example/")).isEqualTo(unreachable("names"));
        assertThat(checks.of("http://slow.example/")).isEqualTo(unreachable("names"));
        never.countDown();
    }

    @Test
    void while_all_lookups_wait_for_others_a_check_is_put_off_and_says_nothing() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        web.page("/", FakePage.status(200));
        checks.lookups(DaemonThreads.upTo(1, "lookup"))
                .within(Duration.ofMillis(300))
                .name("slow.example", host -> {
                    await().until(() -> never.getCount() == 0);
                    throw new UnknownHostException(host);
                });
        assertThat(checks.of("http://slow.example/")).isEqualTo(unreachable("names"));
        assertThat(checks.checker().check(url("/"))).isEmpty();
        assertThat(web.visitors()).isZero();
        never.countDown();
        await().until(() -> checks.checker().check(url("/")).isPresent());
    }

    @Test
    void a_closed_port_is_unreachable() throws InterruptedException {
        web.close();
        assertThat(checks.of(url("/"))).isEqualTo(unreachable("refused"));
    }

    @Test
    void ports_of_other_services_are_not_asked() throws InterruptedException {
        checks.name("open.example", "8.8.8.8");
        assertThat(checks.of("http://open.example:25/")).isEqualTo(blocked("port"));
        assertThat(checks.of("https://open.example:22/")).isEqualTo(blocked("port"));
    }

    @Test
    void of_several_addresses_the_next_is_tried_when_one_does_not_answer() throws InterruptedException {
        checks.name("web.example", "127.0.0.3", "127.0.0.1");
        web.page("/", FakePage.status(200));
        assertThat(checks.of(url("/"))).isEqualTo(VALID);
    }

    @Test
    void no_more_than_64_kib_of_a_body_are_waited_for() throws InterruptedException {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n";
        web.page("/", FakePage.headAndGet(FakePage.status(405), FakePage.thenSilence(head + "x".repeat(64 * 1024))))
                .page(
                        "/less",
                        FakePage.headAndGet(
                                FakePage.status(405), FakePage.thenSilence(head + "x".repeat(64 * 1024 - 1))));
        assertThat(checks.of(url("/"))).isEqualTo(VALID);
        assertThat(checks.within(Duration.ofMillis(500)).of(url("/less"))).isEqualTo(unreachable("timeout"));
    }

    @Test
    void endless_bodies_and_bombs_are_hung_up_on() throws InterruptedException {
        byte[] zeros = new byte[8192];
        String chunk = "2000\r\n" + new String(zeros, US_ASCII) + "\r\n";
        web.page("/plain", endless("HTTP/1.1 200 OK\r\n\r\n", zeros))
                .page("/gzip", endless("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", zeros))
                .page("/chunks", endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", bytes(chunk)));
        for (String path : List.of("/plain", "/gzip", "/chunks")) {
            assertThat(checks.of(url(path))).as(path).isEqualTo(VALID);
        }
        await().until(() -> web.hangUps() == 3);
    }

    @Test
    void headers_without_end_are_not_read_to_the_end() throws InterruptedException {

        web.page("/many", FakePage.endless("HTTP/1.1 200 OK\r\n", bytes("X-More: of this\r\n")))
                .page("/long", FakePage.endless("HTTP/1.1 200 OK\r\nX-Long: ", bytes("x")))
                .page("/status", FakePage.endless("HTTP/1.1 200 ", bytes("O")))
                .page("/interim", FakePage.endless("", bytes("HTTP/1.1 103 Early Hints\r\n\r\n")));
        for (String path : List.of("/many", "/long", "/status")) {
            assertThat(checks.of(url(path))).as(path).isEqualTo(unreachable("answer"));
        }
        assertThat(checks.within(Duration.ofMillis(500)).of(url("/interim"))).isEqualTo(unreachable("timeout"));
    }

    @Test
    void drop_by_drop_is_too_slow_whatever_drips() throws InterruptedException {
        checks.within(Duration.ofMillis(400));
        web.page("/status", FakePage.dripping("", "HTTP/1.1 200 O" + "K".repeat(5000)))
                .page("/headers", FakePage.dripping("HTTP/1.1 200 OK\r\nX: ", "y".repeat(5000)))
                .page(
                        "/body",
                        FakePage.headAndGet(FakePage.status(405), FakePage.dripping("HTTP/1.1 200 OK\r\n\r\n", "z")))
                .page("/silence", FakePage.thenSilence(""));
        for (String path : List.of("/status", "/headers", "/body", "/silence")) {
            assertThat(checks.of(url(path))).as(path).isEqualTo(unreachable("timeout"));
        }
    }

    @Test
    void redirects_share_one_time() throws InterruptedException {
        checks.within(Duration.ofMillis(600));
        FakePage slow = (request, out) -> {
            Thread.sleep(250);
            FakePage.redirect(request.path() + "x").answer(request, out);
        };
        IntStream.range(1, 6).forEach(i -> web.page("/" + "x".repeat(i), slow));
        assertThat(checks.of(url("/x"))).isEqualTo(unreachable("timeout"));
    }

    @Test
    void each_hop_waits_for_its_host_and_address_and_a_long_queue_puts_the_check_off() throws InterruptedException {
        List<String> turns = new ArrayList<>();
        checks.name("other.example", "127.0.0.1", "127.0.0.2")
                .allow("web.example", "other.example")
                .turns((host, address) -> {
                    turns.add(host + ' ' + address.getHostAddress());
                    return turns.size() < 4;
                });
        web.page("/", FakePage.redirect("/2"))
                .page("/2", FakePage.redirect("http://other.example:" + web.port() + "/3"))
                .page("/3", FakePage.status(200));
        assertThat(checks.of(url("/"))).isEqualTo(VALID);
        assertThat(turns).containsExactly("web.example 127.0.0.1", "web.example 127.0.0.1", "other.example 127.0.0.1");
        assertThat(checks.checker().check(url("/"))).isEmpty();
        assertThat(web.visitors()).isEqualTo(3);
    }

    private String url(String path) {
        return "http://web.example:" + web.port() + path;
    }

    /** To a head there is an end, else the body would not come up. */
    private static FakePage endless(String beginning, byte[] piece) {
        return FakePage.headAndGet(FakePage.status(501), FakePage.endless(beginning, piece));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
