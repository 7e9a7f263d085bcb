package com.cvtailor.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.LimitedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path in disguise leads nowhere that its plain form does not. */
class PathSpellingIT {

    private final RawHttp server = new RawHttp(LimitedServer.newClient().server());
    private final String stranger = LimitedServer.newClient().headers().get("X-Forwarded-For");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "//metrics",
                "/./metrics",
                "/x/../metrics",
                "/x/%2e%2e/metrics",
                "/;a/metrics",
                "/metrics;jsessionid=1",
                "/%6d%65trics",
                "/metrics/../metrics",
                "/api/v1/..;/..;/metrics",
                "/api/v1/%2e%2e/%2e%2e/metrics",
                "/health/../metrics",
                "/metrics%2f",
                "/metrics%20",
                "/METRICS",
                "http://localhost/metrics",
                "http://evil.example//metrics"
            })
    void the_metrics_stay_closed(String target) {
        RawReply reply = ask(target);
        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.text()).doesNotContain("rate_limit_unavailable_total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF./web.xml",
                "/%57EB-INF/web.xml",
                "/;/WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/x/..;/WEB-INF/web.xml",
                "/api/docs/../../WEB-INF/web.xml",
                "/api/docs/..%2f..%2fWEB-INF/web.xml",
                "/api/docs/%2e%2e/%2e%2e/WEB-INF/web.xml",
                "/api/docs/..%5c..%5cWEB-INF%5cweb.xml",
                "/api/docs//WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/%c0%ae%c0%ae/WEB-INF/web.xml",
                "/%252e%252e/WEB-INF/web.xml"
            })
    void the_insides_of_the_archive_stay_inside(String target) {
        RawReply reply = ask(target);
        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.text()).doesNotContain("web-app").doesNotContain("Manifest-Version");
    }

    /** The container sends whoever asks so to its root, where nothing is. */
    @Test
    void a_dot_with_parameters_leads_to_the_root() {
        RawReply reply = ask("/.;/WEB-INF/web.xml");
        assertThat(reply.status()).isEqualTo(301);
        assertThat(reply.header("Location")).endsWith("/").doesNotContain("WEB-INF");
    }

    private RawReply ask(String target) {
        return server.send(new RawRequest("GET", target).with("X-Forwarded-For", stranger));
    }
}
